import { describe, expect, test } from 'vitest';

import { aZip } from '../testing/zip.ts';
import { kindOfContent } from './content-kind.ts';
import { nameRefusal, storedName } from './file-name.ts';
import { zipDirectory, zipNames } from './zip-directory.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const OFFICE = ['[Content_Types].xml', '_rels/.rels'];

function partsOf(zip: Uint8Array) {
  const found = zipDirectory(zip, zip.length);
  return found && zipNames(zip.subarray(found.offset, found.offset + found.size), found.entries);
}

describe('what a file is', () => {
  test.for([
    [bytes('%PDF-1.7\n'), null, 'pdf'],
    [Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), null, 'jpeg'],
    [
      Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52),
      null,
      'png',
    ],
    [Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), null, null],
    [bytes('junk %PDF-1.7'), null, null],
    [bytes('<html>'), null, null],
    [bytes('MZ'), null, null],
    [bytes(''), null, null],
  ] as const)('%# is read from its bytes', ([head, parts, kind]) => {
    expect(kindOfContent(head, parts)).toBe(kind);
  });

  test.for([
    [[...OFFICE, 'word/document.xml'], 'docx'],
    [[...OFFICE, 'xl/workbook.xml'], 'xlsx'],
    [[...OFFICE, 'ppt/presentation.xml'], 'pptx'],
    [[...OFFICE, 'word/document.xml', 'word/vbaProject.bin'], 'macros'],
    [[...OFFICE, 'xl/workbook.xml', 'xl/macrosheets/sheet1.xml'], 'macros'],
    [[...OFFICE, 'word/document.xml', 'word/activeX/activeX1.xml'], 'macros'],
    [['word/document.xml'], null],
    [[...OFFICE, 'word/document.xml', 'xl/workbook.xml'], null],
    [['readme.txt'], null],
  ] as const)('%# of an Office file is read from the names of its parts', ([names, kind]) => {
    const zip = aZip(names);
    expect(partsOf(zip)).toEqual(names);
    expect(kindOfContent(zip, partsOf(zip))).toBe(kind);
  });

  test('a list of parts that is cut, lies outside its file, or says more than it has is none', () => {
    const zip = aZip(['[Content_Types].xml', 'word/document.xml']);
    expect(partsOf(zip.subarray(0, -1))).toBeNull();
    expect(zipDirectory(zip, zip.length - 10)).toBeNull();
    const found = zipDirectory(zip, zip.length)!;
    const list = zip.subarray(found.offset, found.offset + found.size);
    expect(zipNames(list, found.entries + 1)).toBeNull();
    expect(zipNames(list.subarray(0, -3), found.entries)).toBeNull();
    expect(zipDirectory(bytes('PK'), 2)).toBeNull();
  });
});

describe('the name of a file', () => {
  test.for([
    ['Báo cáo quý II.pdf', null],
    ['', 'blank'],
    ['.pdf', 'path'],
    [' .pdf', 'path'],
    ['../../etc/passwd', 'path'],
    ['C:\\tep.pdf', 'path'],
    ['con.pdf', 'path'],
    ['a\u0000b.pdf', 'unprintable'],
    ['bao\u202Efdp.exe', 'unprintable'],
    ['a\u200Bb.pdf', 'unprintable'],
    [`${'x'.repeat(180)}.pdf`, 'too-long'],
  ] as const)('%j: %s', ([name, refusal]) => expect(nameRefusal(name)).toBe(refusal));

  test('ends as what the file is', () => {
    expect(storedName('Báo cáo.pdf'.normalize('NFD'), 'pdf')).toBe('Báo cáo.pdf');
    expect(storedName('ảnh.JPG', 'jpeg')).toBe('ảnh.JPG');
    expect(storedName('ảnh.exe', 'jpeg')).toBe('ảnh.exe.jpg');
    expect(storedName('bảng', 'xlsx')).toBe('bảng.xlsx');
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { MARKINGS, markingIn, markingInFileName } from './marking.ts';

describe('a marking in a text', () => {
  test.for([
    ['MẬT', 'MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['TUYỆT MẬT', 'TUYỆT MẬT'],
    ['Văn bản đóng dấu MẬT của Công an quận', 'MẬT'],
    ['(MẬT)', 'MẬT'],
    ['dấu “TỐI MẬT”.', 'TỐI MẬT'],
    ['TỐIMẬT', 'TỐI MẬT'],
    ['TUYỆTMẬT', 'TUYỆT MẬT'],
    ['M Ậ T', 'MẬT'],
    ['T Ố I   M Ậ T', 'TỐI MẬT'],
    ['TUYỆT-MẬT', 'TUYỆT MẬT'],
    ['TỐI\nMẬT', 'TỐI MẬT'],
    ['TỐI MẬT', 'TỐI MẬT'],
    ['M\u200BẬ\u200BT', 'MẬT'],
    ['Độ mật: Mật', 'MẬT'],
    ['Độ mật: tối mật', 'TỐI MẬT'],
    ['CÔNG VĂN MẬT VỀ AN NINH', 'MẬT'],
    ['CHỈ THỊ MẬT SỐ 5', 'MẬT'],
    ['ＭẬＴ', 'MẬT'],
    ['ＴỐＩ　ＭẬＴ', 'TỐI MẬT'],
    ['МẬТ', 'MẬT'],
    ['ТỐІ МẬТ', 'TỐI MẬT'],
    ['ΤỐΙ ΜẬΤ', 'TỐI MẬT'],
    ['T\u00ADU\u2060YỆT M\u034FẬ\uFE0FT', 'TUYỆT MẬT'],
    ['M\u0332Ậ\u0332T\u0332', 'MẬT'],
    ['𝐌Ậ𝐓', 'MẬT'],
    ['Độ mật: Ｍật', 'MẬT'],
  ] as const)('%j is marked %s, composed or not', ([text, marking]) => {
    expect(markingIn(text.normalize('NFC'))).toBe(marking);
    expect(markingIn(text.normalize('NFD'))).toBe(marking);
  });

  test.for([
    '',
    'Giữ mối quan hệ mật thiết với Nhân dân',
    'thực hiện công tác bảo mật thông tin',
    'tuyên truyền Luật Bảo vệ bí mật nhà nước',
    'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
    'CÔNG TÁC BẢO MẬT',
    'MẬT ĐỘ DÂN SỐ',
    'QUAN HỆ MẬT THIẾT VỚI NHÂN DÂN',
    'BẢO-MẬT THÔNG TIN',
    'ＢẢＯ ＭẬＴ',
    'Không chứa bí mật nhà nước',
    'KHÔNG CHỨA BÍ MẬT NHÀ NƯỚC',
    'ĐỒNG CHÍ NGUYỄN THỊ MẬT',
    'ÔNG TRẦN VĂN MẬT',
    'PHƯỜNG MẬT SƠN',
    'bao mat, bi mat, mat do, toi mat, tuyet mat',
    'TOI MAT',
    'МАТ',
    'тоі мат',
    'SẢN PHẨM OCOP: MẬT ONG BA VÌ',
    'Độ mật: Thường',
    'Mật độ tin, bài tăng',
    'Mật',
    'tối mật',
    'tuyệt mật',
    'MẤT MÁT',
    'MẶT TRẬN TỔ QUỐC',
    'HỌP MẶT',
    'MẬTX',
    'MAT',
  ])('%j bears none, composed or not', (text) => {
    expect(markingIn(text.normalize('NFC'))).toBeNull();
    expect(markingIn(text.normalize('NFD'))).toBeNull();
  });
});

/** Words of reports with which nothing is marked, in small letters and in capitals. */
const ORDINARY = [
  'mật ong',
  'bảo mật',
  'bí mật nhà nước',
  'mật độ dân số',
  'mặt trận',
  'tối',
  'tuyệt',
  'họp mặt',
  'BẢO MẬT',
  'BÍ MẬT',
  'MẬT ĐỘ',
  'MẬT THIẾT',
  'MẶT TRẬN',
  'CƠ MẬT',
  'báo cáo',
  'quý II',
  '12,5 %',
];
const anyOrdinary = fc
  .array(fc.constantFrom(...ORDINARY), { maxLength: 6 })
  .map((words) => words.join(', '));
const LOOKALIKE: Readonly<Record<string, string>> = {
  M: 'М',
  A: 'А',
  T: 'Т',
  O: 'О',
  I: 'І',
  E: 'Е',
  Y: 'У',
};
/** Ways to write a letter that is still read as it. */
const DISGUISES: readonly ((letter: string) => string)[] = [
  (letter) => letter,
  (letter) => letter.normalize('NFD'),
  (letter) => `${letter}\u200B`,
  (letter) => `${letter}\u00AD`,
  (letter) => `${letter}\u0336`,
  (letter) => letter.normalize('NFD').replace(/^[A-Z]/u, (base) => LOOKALIKE[base] ?? base),
  (letter) =>
    letter
      .normalize('NFD')
      .replace(/^[A-Z]/u, (base) => String.fromCodePoint((base.codePointAt(0) ?? 0) + 0xfee0)),
];

describe('whatever stands around it', () => {
  test('a marking is found, however each of its letters is written', () => {
    const disguised = fc
      .tuple(fc.constantFrom(...MARKINGS), fc.infiniteStream(fc.constantFrom(...DISGUISES)))
      .map(([marking, ways]) => ({
        marking,
        written: Array.from(marking, (letter) => (ways.next().value ?? String)(letter)).join(''),
      }));
    fc.assert(
      fc.property(anyOrdinary, disguised, anyOrdinary, (before, { marking, written }, after) => {
        expect(markingIn(`${before}: (${written}), ${after}`)).toBe(marking);
        expect(markingInFileName(`${before} (${written}) ${after}.pdf`)).toBe(marking);
      }),
    );
  });

  test('ordinary words bear none', () => {
    fc.assert(
      fc.property(anyOrdinary, fc.constantFrom('NFC', 'NFD'), (text, form) => {
        expect(markingIn(text.normalize(form))).toBeNull();
        expect(markingIn(text.toLowerCase().normalize(form))).toBeNull();
      }),
    );
  });
});

describe('a marking in the name of a file', () => {
  test.for([
    ['Báo cáo MẬT.pdf', 'MẬT'],
    ['BC_TOI_MAT.docx', 'TỐI MẬT'],
    ['TUYET-MAT 2017.pdf', 'TUYỆT MẬT'],
    ['1.TỐI_MẬT_06.2017.pdf', 'TỐI MẬT'],
    ['bao-cao-toi-mat.pdf', 'TỐI MẬT'],
    ['bao_cao_tuyet_mat.docx', 'TUYỆT MẬT'],
    ['Toi.Mat.2017.pdf', 'TỐI MẬT'],
    ['toimat.pdf', 'TỐI MẬT'],
    ['báo cáo tối mật.pdf', 'TỐI MẬT'],
    ['Tuyệt mật - an ninh.pdf', 'TUYỆT MẬT'],
    ['ｔｏｉ－ｍａｔ.pdf', 'TỐI MẬT'],
    ['tоi mаt.pdf', 'TỐI MẬT'],
    ['toi\u200B-m\u200Bat.pdf', 'TỐI MẬT'],
    ['toi — mat.pdf', 'TỐI MẬT'],
  ] as const)('%s is marked %s', ([name, marking]) => {
    expect(markingInFileName(name)).toBe(marking);
    expect(markingInFileName(name.normalize('NFD'))).toBe(marking);
  });

  test.for([
    'BC_MAT_TRAN_TO_QUOC.pdf',
    'bao-cao.pdf',
    'HOP MAT 27-7.jpg',
    'mật ong.png',
    'bao-mat.pdf',
    'bi-mat-nha-nuoc.docx',
    'mat-do-dan-so.xlsx',
    'mat.pdf',
    'QUY CHẾ BẢO_MẬT.pdf',
    'gui-toi-mat-tran-to-quoc.pdf',
    'tôi mất giấy tờ.pdf',
    'tuyết mặt đường.jpg',
    'toi-matsuri.jpg',
  ])('%s bears none', (name) => {
    expect(markingInFileName(name)).toBeNull();
    expect(markingInFileName(name.normalize('NFD'))).toBeNull();
  });
});

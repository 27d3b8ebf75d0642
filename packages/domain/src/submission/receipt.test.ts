import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { halfYear } from '../period/half-year.ts';
import { instantAt } from '../period/instant.ts';
import { isoDate } from '../period/iso-date.ts';
import { person } from '../testing/actors.ts';
import { unitNumber } from '../testing/units.ts';
import { type JsonValue, canonicalJson } from './canonical-json.ts';
import { type Sending, receiptText } from './receipt.ts';

const sentAt = instantAt(isoDate('2017-06-15'), '09:30');
const sender = person(1);
const dueAt = instantAt(isoDate('2017-06-16'), '17:00');
const sending: Sending = {
  unitId: unitNumber(4),
  unitName: 'Đảng ủy phường Trúc Bạch',
  halfYear: halfYear('2017-H1'),
  number: 1,
  sentAt,
  sentBy: sender,
  timeliness: { kind: 'on-time', dueAt, firstDueAt: dueAt },
  enteredBy: [person(2).accountId],
  cells: [
    { indicatorCode: 'TG12', revisionId: 'b', content: { state: 'reported', value: '70' } },
    { indicatorCode: 'AN03', revisionId: 'a', content: { value: '0', state: 'reported' } },
  ],
  narratives: [
    { area: 'general', revisionId: 'd', hash: 'd0' },
    { area: 'TT', revisionId: 'c', hash: 'c0' },
  ],
  files: [
    { id: '2', name: 'b.pdf', hash: 'f2' },
    { id: '1', name: 'a.pdf', hash: 'f1' },
  ],
  declaration: 'Không chứa bí mật nhà nước',
};

describe('the text of a sending', () => {
  test('is the same however the content was ordered or its letters composed', () => {
    const decomposed = {
      ...sending,
      unitName: sending.unitName.normalize('NFD'),
      cells: sending.cells.toReversed(),
      narratives: sending.narratives.toReversed(),
      files: sending.files.toReversed(),
    };
    expect(receiptText(decomposed)).toBe(receiptText(sending));
    expect(receiptText(sending)).toContain(
      '"cells":[{"content":{"state":"reported","value":"0"},"indicatorCode":"AN03"',
    );
  });

  test('changes with any figure', () => {
    const [first, ...others] = sending.cells;
    const content = { ...first!.content, value: '71' };
    const changed = { ...sending, cells: [{ ...first!, content }, ...others] };
    expect(receiptText(changed)).not.toBe(receiptText(sending));
  });

  test('changes with any block of the narrative, and bears what was declared', () => {
    const [first, ...others] = sending.narratives;
    const narratives = [{ ...first!, hash: 'd1' }, ...others];
    expect(receiptText({ ...sending, narratives })).not.toBe(receiptText(sending));
    expect(receiptText(sending)).toContain('"declaration":"Không chứa bí mật nhà nước"');
  });

  test('says when one person entered and sent', () => {
    expect(receiptText(sending)).toContain('"enteredAndSentByOne":false');
    expect(receiptText({ ...sending, enteredBy: [sender.accountId] })).toContain(
      '"enteredAndSentByOne":true',
    );
  });

  test('an indicator travels once', () => {
    const cells = [...sending.cells, sending.cells[0]!];
    expect(() => receiptText({ ...sending, cells })).toThrow(RangeError);
  });
});

describe('canonical JSON', () => {
  const anyText = fc.string({ unit: 'grapheme' }).filter((text) => text.isWellFormed());
  const { value: anyValue } = fc.letrec<{ value: JsonValue }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, false),
      fc.maxSafeInteger(),
      anyText,
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(
        anyText.map((key) => key.normalize('NFC')),
        tie('value'),
        { maxKeys: 4 },
      ),
    ),
  }));

  test('reads back as itself and does not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const text = canonicalJson(value);
        const back: JsonValue = JSON.parse(text);
        expect(canonicalJson(back)).toBe(text);
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });

  test.for([0.5, Number.NaN, 2 ** 53, '\uD800'])('%s cannot be written', (value) => {
    expect(() => canonicalJson(value)).toThrow(RangeError);
  });

  test('two keys that look alike are refused', () => {
    expect(() => canonicalJson({ ủy: 1, ['ủy'.normalize('NFD')]: 2 })).toThrow(RangeError);
  });
});

function reversed(value: JsonValue): JsonValue {
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item: JsonValue) => reversed(item));
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, member]) => [key, reversed(member)]),
  );
}

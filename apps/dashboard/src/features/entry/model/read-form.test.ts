import { describe, expect, test } from 'vitest';

import type { FormReadingDto } from '@tiendo/contract/paper';

import { aRow, testIndicatorId } from '../../../testing/submission-builder.ts';
import { draftOf } from './draft.ts';
import { fieldText, readRows } from './read-form.ts';

type Fields = FormReadingDto['changes'][number]['fields'];

const WORDS = {
  states: {
    'not-reported': 'Chưa báo cáo',
    reported: 'Có số liệu',
    'not-occurred': 'Không phát sinh',
    'not-applicable': 'Không áp dụng',
  },
  qualities: { official: 'Chính thức', preliminary: 'Sơ bộ', estimate: 'Ước' },
  grades: { poor: 'Yếu', average: 'Trung bình', fair: 'Khá', good: 'Tốt' },
  notDone: 'Chưa hoàn thành',
  blank: '(trống)',
};

function readInto(row: ReturnType<typeof aRow>, fields: readonly Omit<Fields[number], 'cell'>[]) {
  const change = {
    indicatorId: testIndicatorId(1),
    indicatorCode: 'C1',
    version: 0,
    movedOn: false,
    fields: fields.map((one) => ({ ...one, cell: 'Kết quả!H6' })),
  };
  return readRows({ changes: [change] }, [row], {
    draftOf: () => draftOf(row.figure, 'vi', row.indicator.contentKind === 'milestone'),
    locale: 'vi',
  });
}

describe('a form read into the drafts', () => {
  test('a number makes a figure of a blank, written as the screen writes it', () => {
    const [read] = readInto(aRow(1), [
      { field: 'value', given: '1860.5' },
      { field: 'quality', given: 'estimate' },
      { field: 'note', given: 'Đếm đến 14/6' },
    ]);
    expect(read?.after).toMatchObject({
      state: 'reported',
      quality: 'estimate',
      note: 'Đếm đến 14/6',
      numbers: { value: { text: '1.860,5', means: '1860.5' } },
    });
    expect(read && fieldText(read.before, 'value', WORDS)).toBe('(trống)');
    expect(read && fieldText(read.after, 'quality', WORDS)).toBe('Ước');
  });

  test('a state empties what stood there', () => {
    const row = aRow(1, { figure: { state: 'reported', value: '5', quality: 'official' } });
    const [read] = readInto(row, [{ field: 'state', given: 'not-occurred' }]);
    expect(read?.after).toMatchObject({ state: 'not-occurred', numbers: { value: { text: '' } } });
    expect(read && fieldText(read.after, 'state', WORDS)).toBe('Không phát sinh');
  });

  test('a day says that the thing is done, and “not done” that it is not', () => {
    const indicator = { class: 'MILESTONE', contentKind: 'milestone' } as const;
    const [done] = readInto(aRow(1, { indicator }), [{ field: 'achievedOn', given: '2017-03-24' }]);
    expect(done?.after).toMatchObject({ state: 'reported', done: 'yes', achievedOn: '24/03/2017' });
    const [open] = readInto(aRow(1, { indicator }), [{ field: 'done', given: 'no' }]);
    expect(open && fieldText(open.after, 'done', WORDS)).toBe('Chưa hoàn thành');
  });

  test('what says the same changes nothing', () => {
    const row = aRow(1, { figure: { state: 'reported', value: '5', quality: 'official' } });
    expect(readInto(row, [{ field: 'value', given: '5' }])).toEqual([]);
  });
});

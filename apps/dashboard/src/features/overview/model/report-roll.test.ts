import { expect, test } from 'vitest';

import { aWard } from '../../../testing/results-builder.ts';
import { reportRoll } from './report-roll.ts';

const notSent = { state: 'draft', sentAt: null } as const;

test('the roll of 22/6/2017: 12 of 14, ten accepted, one late, two missing with their reasons', () => {
  const accepted = Array.from({ length: 9 }, (_, at) => aWard(20 + at, `Phường ${at}`));
  const units = [
    aWard(1, 'Phúc Xá', { ...notSent, overdueWorkingDays: 4 }),
    aWard(8, 'Liễu Giai', { late: true, lateWorkingDays: 0 }),
    aWard(7, 'Cống Vị', { state: 'returned' }),
    aWard(34, 'Thành Công', { state: 'under-review' }),
    aWard(22, 'Đội Cấn', {
      ...notSent,
      overdueWorkingDays: 4,
      extensionRequestedUntil: '2017-06-23',
    }),
    ...accepted,
  ];
  expect(reportRoll(units)).toMatchObject({
    total: 14,
    sent: 12,
    accepted: 10,
    late: 1,
    notSent: [
      { unit: { shortName: 'P. Đội Cấn' }, reason: { kind: 'extension', until: '2017-06-23' } },
      { unit: { shortName: 'P. Phúc Xá' }, reason: { kind: 'overdue', workingDays: 4 } },
    ],
  });
});

test('a unit that never began has not sent, and is not overdue by itself', () => {
  expect(reportRoll([aWard(1, 'Phúc Xá', null)]).notSent[0]?.reason).toEqual({ kind: 'not-due' });
});

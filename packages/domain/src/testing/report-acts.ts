import { endOfDay, instantAt } from '../period/instant.ts';
import { isoDate } from '../period/iso-date.ts';
import { indicatorId } from '../shared/ids.ts';
import type { ExtensionFacts } from '../submission/extension.ts';
import type { BlockingCell } from '../submission/sheet.ts';
import type { Act } from '../submission/step.ts';
import { DISTRICT, OTHER_WARD, WARD, granted, person } from './actors.ts';

/** The people of one report: two of its ward, three above it, one next door. */
export const clerk = person(1, granted('clerk', WARD));
export const approver = person(2, granted('unit-approver', WARD));
export const secretary = person(3, granted('secretariat', DISTRICT));
export const leader = person(4, granted('board-leader', DISTRICT));
export const committee = person(5, granted('standing-committee', DISTRICT));
export const neighbour = person(6, granted('unit-approver', OTHER_WARD));

/** A cell nobody filled in. */
export const blank: BlockingCell = {
  indicatorId: indicatorId('00000000-0000-4000-8000-0000000000aa'),
  block: 'not-reported',
  problems: [],
};
/** The time it has: due on 16/06/2017, and nothing asked or granted yet. */
export const time: ExtensionFacts = {
  firstDueAt: instantAt(isoDate('2017-06-16'), '17:00'),
  extendedTo: null,
  requestedUntil: null,
  latest: isoDate('2017-06-30'),
  now: instantAt(isoDate('2017-06-14'), '09:00'),
};
/** Acts that are complete. */
export const submit: Act = { action: 'submit', blocking: [] };
export const accept = {
  action: 'accept',
  enteredBy: [clerk.accountId],
  unaccepted: 12,
} as const satisfies Act;
export const reopen: Act = { action: 'reopen', reason: 'Số liệu sai', authority: '03-CV/MH' };
export const giveBack: Act = { action: 'return', reason: 'Chưa nêu nguyên nhân', remarks: [] };
export const extend = (until: string): Act => ({
  action: 'request-extension',
  until: isoDate(until),
  reason: 'Chờ đối chiếu',
  time,
});
export const grant = (until: string): Act => ({
  action: 'extend',
  until: isoDate(until),
  note: '',
  time,
});
export const decline: Act = {
  action: 'decline-extension',
  reason: 'Đã quá hạn nhiều lần',
  time: { ...time, requestedUntil: isoDate('2017-06-19') },
};
export const withdraw = {
  action: 'withdraw-extension',
  reason: 'Đơn vị đã đủ số liệu',
  time: { ...time, extendedTo: endOfDay(isoDate('2017-06-19')) },
} as const satisfies Act;

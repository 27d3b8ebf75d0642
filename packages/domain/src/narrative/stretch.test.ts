import { describe, expect, test } from 'vitest';

import { BLANK_NARRATIVE } from './narrative.ts';
import { isOneStretch, STRETCH_MINUTES, type Stretch } from './stretch.ts';

const writer = { accountId: 'a', office: 'Văn phòng', audience: 'overseers' } as const;
const said = (results: string) => ({ ...BLANK_NARRATIVE, results });
const stretch: Stretch = {
  text: said('Đã tổ chức'),
  by: writer,
  isSent: false,
  isActedOn: false,
  secondsOpen: 5,
};
const more = said('Đã tổ chức 24 buổi');

describe('a block that is written on', () => {
  test('by the same person within some minutes is one revision', () => {
    expect(isOneStretch(stretch, writer, more)).toBe(true);
    expect(isOneStretch({ ...stretch, secondsOpen: STRETCH_MINUTES * 60 }, writer, more)).toBe(
      true,
    );
  });

  test.each<[string, Partial<Stretch>]>([
    ['after these minutes', { secondsOpen: STRETCH_MINUTES * 60 + 1 }],
    ['once it was sent', { isSent: true }],
    ['once somebody has acted on it', { isActedOn: true }],
    ['by a colleague', { by: { ...writer, accountId: 'b' } }],
    ['by nobody who is known', { by: { ...writer, accountId: null } }],
    ['in another office', { by: { ...writer, office: 'Phòng khác' } }],
    ['in an office that was not kept', { by: { ...writer, office: null } }],
    ['for others to read', { by: { ...writer, audience: 'unit-and-secretariat' } }],
  ])('%s is a new revision', (_, over) => {
    expect(isOneStretch({ ...stretch, ...over }, writer, more)).toBe(false);
  });

  test('keeps what a saving takes away', () => {
    const long = { ...stretch, text: said('x'.repeat(200)) };
    expect(isOneStretch(long, writer, said('x'.repeat(100)))).toBe(true);
    expect(isOneStretch(long, writer, said('x'.repeat(99)))).toBe(false);
    expect(isOneStretch(long, writer, { ...BLANK_NARRATIVE, causes: 'y'.repeat(200) })).toBe(false);
    const short = { ...stretch, text: said('x'.repeat(39)) };
    expect(isOneStretch(short, writer, BLANK_NARRATIVE)).toBe(true);
  });
});

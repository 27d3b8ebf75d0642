import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aFigure } from '../../../test/support/builders/figure.ts';
import { aConclusion, aMeeting } from '../../../test/support/builders/meeting.ts';
import { aTarget } from '../../../test/support/builders/target.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { refusalOf } from '../errors/pg-constraint-errors.ts';

const rewrite = (id: string) => sql`update conclusion set text = 'khác' where id = ${id}`;
const drop = (id: string) => sql`delete from conclusion where id = ${id}`;

describeOnDatabases('what belongs together', (open) => {
  let district: District;

  beforeAll(async () => {
    const { db } = open();
    district = await aDistrict(db);
    const indicator_id = district.indicator.id;
    for (const { id: unit_id } of [district.ward, district.otherWard]) {
      await aFigure(db, { unit_id, half_year: district.halfYear, indicator_id }, { value: '10' });
      await aTarget(db, { unit_id, indicator_id });
    }
  });

  test.each(['working_id', 'submitted_id', 'accepted_id'])(
    'a cell’s %s never leads to a revision of another cell',
    async (pointer) => {
      const { ward, otherWard } = district;
      const change = sql`update figure set ${sql.ref(pointer)} =
        (select working_id from figure where unit_id = ${otherWard.id}) where unit_id = ${ward.id}`;
      await expect(change.execute(open().db)).rejects.toThrow(`figure_${pointer}_fkey`);
    },
  );

  test('a target never leads to a decision on another one', async () => {
    const { ward, otherWard } = district;
    const change = sql`update target set revision_id =
      (select revision_id from target where unit_id = ${otherWard.id}) where unit_id = ${ward.id}`;
    await expect(change.execute(open().db)).rejects.toThrow('target_revision_id_fkey');
  });

  test('a correction is kept with its reason; what comes late or replaces an estimate may have none', async () => {
    const { ward, halfYear, indicator } = district;
    const cell = { unit_id: ward.id, half_year: halfYear, indicator_id: indicator.id };
    const silent = { value: '11', reason: null };
    for (const kind of ['supplement', 'official-update'] as const) {
      await aFigure(open().db, cell, { ...silent, kind });
    }
    await expect(aFigure(open().db, cell, { ...silent, kind: 'correction' })).rejects.toThrow(
      'figure_revision_reason_check',
    );
  });

  test('what was concluded and signed stays; a draft may change', async () => {
    const { db } = open();
    const { committee, halfYear } = district;
    const place = { half_year: halfYear, organiser_unit_id: committee.id };
    const signed = await aConclusion(db, await aMeeting(db, place));
    const draft = await aConclusion(db, await aMeeting(db, place), { state: 'draft' });
    const enter = sql`update conclusion set notice_id = ${signed.noticeId} where id = ${draft.conclusionId}`;
    await rewrite(draft.conclusionId).execute(db);
    for (const change of [rewrite(signed.conclusionId), drop(signed.conclusionId), enter]) {
      await expect(change.execute(db)).rejects.toThrow('is kept as it was signed');
    }
    await drop(draft.conclusionId).execute(db);
  });

  test('a signed notice takes no further conclusion, and whoever adds one is told so', async () => {
    const { db } = open();
    const { committee, halfYear: half_year } = district;
    const meeting = await aMeeting(db, { half_year, organiser_unit_id: committee.id });
    const add = (noticeId: string) =>
      db
        .insertInto('conclusion')
        .values({
          meeting_id: meeting,
          notice_id: noticeId,
          item: '2',
          text: 'thêm',
          display_order: 2,
        })
        .execute();
    const signed = await aConclusion(db, meeting);
    const draft = await aConclusion(db, meeting, { state: 'draft', number: '02-TB/MH' });
    await add(draft.noticeId);
    const refusal = await add(signed.noticeId).catch(refusalOf);
    expect(refusal).toMatchObject({ code: 'conclusion.notice-signed' });
  });
});

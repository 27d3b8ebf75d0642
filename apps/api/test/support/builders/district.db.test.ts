import { expect, test } from 'vitest';

import { describeOnDatabases } from '../test-database.ts';
import { aDistrict } from './district.ts';
import { aConclusion, aMeeting, aTask } from './meeting.ts';
import { aTarget } from './target.ts';

describeOnDatabases('A built district', (open) => {
  test('satisfies every constraint, and everybody stands below the committee', async () => {
    const { db } = open();
    const district = await aDistrict(db);
    const { committee, ward, halfYear } = district;
    const cell = { unit_id: ward.id, indicator_id: district.indicator.id };
    await aTarget(db, cell);
    await aTarget(db, cell, { number: 2, value: '180' });
    const meetingId = await aMeeting(db, { half_year: halfYear, organiser_unit_id: committee.id });
    const { conclusionId } = await aConclusion(db, meetingId);
    await aTask(db, {
      half_year: halfYear,
      issued_by_id: committee.id,
      lead_unit_id: ward.id,
      conclusion_id: conclusionId,
    });

    const below = await db
      .selectFrom('unit_ancestry')
      .select('unit_id')
      .where('ancestor_id', '=', committee.id)
      .where('half_year', '=', halfYear)
      .where('basis', '=', 'as-was')
      .execute();
    expect(below).toHaveLength(5);
  });
});

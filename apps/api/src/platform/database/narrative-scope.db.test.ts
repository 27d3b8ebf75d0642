import { beforeAll, expect, test } from 'vitest';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aNarrative } from '../../../test/support/builders/narrative.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import type { ActorScope } from './transactions.ts';

const accountId = '00000000-0000-4000-8000-000000000001';

const scope = (over: Partial<ActorScope>): ActorScope => ({
  accountId,
  ownUnits: [],
  overseenUnits: [],
  ...over,
});

describeOnDatabases('the scope of what is written', (open) => {
  let district: District;

  beforeAll(async () => {
    district = await aDistrict(open().db);
    const { ward, otherWard, halfYear: half_year } = district;
    for (const { id: unit_id } of [ward, otherWard]) {
      await aNarrative(open().db, { unit_id, half_year, area_id: null });
    }
  });

  test('what a unit writes of its work is its own until it is sent', async () => {
    const { db } = open();
    const { ward, committee, halfYear: half_year } = district;
    await aNarrative(
      db,
      { unit_id: ward.id, half_year, area_id: null },
      { results: 'Bản nháp', sent_at: null },
    );
    const texts = (actor: ActorScope) =>
      open().transactions.read(actor, async (tx) => {
        const revisions = await tx
          .selectFrom('narrative_revision')
          .select('results')
          .where('unit_id', '=', ward.id)
          .orderBy('number')
          .execute();
        return revisions.map(({ results }) => results);
      });
    expect(await texts(scope({ ownUnits: [ward.id] }))).toEqual(['Đã gửi', 'Bản nháp']);
    expect(await texts(scope({ overseenUnits: [committee.id] }))).toEqual(['Đã gửi']);
  });

  test('what a unit writes for few is read by who reviews its report, not by all who oversee it', async () => {
    const { db } = open();
    const { otherWard, committee, halfYear: half_year } = district;
    const { id: area_id } = await db.selectFrom('area').select('id').executeTakeFirstOrThrow();
    const block = { unit_id: otherWard.id, half_year, area_id };
    await aNarrative(db, block, { results: 'Cho ít người', audience: 'unit-and-secretariat' });
    await aNarrative(db, block, {
      results: 'Nháp',
      audience: 'unit-and-secretariat',
      sent_at: null,
    });
    const texts = (actor: ActorScope) =>
      open().transactions.read(actor, async (tx) => {
        const revisions = await tx
          .selectFrom('narrative_revision')
          .select('results')
          .where('area_id', '=', area_id)
          .orderBy('number')
          .execute();
        return revisions.map(({ results }) => results);
      });
    const overseer = scope({ overseenUnits: [committee.id] });
    expect(await texts(overseer)).toEqual([]);
    expect(await texts({ ...overseer, reviewingUnits: [committee.id] })).toEqual(['Cho ít người']);
    expect(await texts(scope({ reviewingUnits: [district.ward.id] }))).toEqual([]);
    expect(await texts(scope({ ownUnits: [otherWard.id] }))).toEqual(['Cho ít người', 'Nháp']);
  });
});

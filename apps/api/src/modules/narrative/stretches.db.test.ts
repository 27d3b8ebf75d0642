import { sql } from 'kysely';
import { beforeAll, beforeEach, expect, test } from 'vitest';

import { BLANK_NARRATIVE, type NarrativeAudience } from '@tiendo/domain/narrative';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aNarrative } from '../../../test/support/builders/narrative.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import type { ActorScope } from '../../platform/database/transactions.ts';
import { NarrativeRepository } from './narrative.repository.ts';

describeOnDatabases('a revision that is written on', (open) => {
  let district: District;
  const key = () => ({ halfYear: district.halfYear, unitId: district.ward.id, areaId: null });
  const scope = (accountId: string, over: Partial<ActorScope> = {}): ActorScope => ({
    accountId,
    ownUnits: [district.ward.id],
    overseenUnits: [],
    ...over,
  });
  const clerk = () => scope(district.people.clerk.id);
  const approver = () => scope(district.people.approver.id);
  const narratives = () => new NarrativeRepository(open().transactions);
  const at = new Date('2017-06-15T09:00:00+07:00');
  const worked = (actor = clerk()) =>
    open().transactions.run(actor, () => narratives().worked(key()));
  const append = (actor: ActorScope, results: string, audience: NarrativeAudience = 'overseers') =>
    open().transactions.run(actor, () =>
      narratives().append(
        key(),
        { ...BLANK_NARRATIVE, results, audience },
        { id: actor.accountId, name: 'A', office: 'B', at },
      ),
    );
  const writeOn = (actor: ActorScope, results: string) =>
    open().transactions.run(actor, async () => {
      const row = await narratives().worked(key());
      if (!row) throw new Error('nothing is written');
      return narratives().writeOn(row, { ...BLANK_NARRATIVE, results }, at);
    });
  const texts = async () => {
    const { rows } = await sql<{ results: string }>`
      select results from narrative_revision order by number`.execute(open().db);
    return rows.map(({ results }) => results);
  };
  const kept = { code: '23001' };

  beforeAll(async () => {
    district = await aDistrict(open().db);
  });
  beforeEach(async () => {
    await sql`truncate narrative, narrative_revision, submission_step, unit_opinion, comment, comment_mark`.execute(
      open().db,
    );
  });

  test('is one row, and every saving a version', async () => {
    expect(await append(clerk(), 'Đã')).toMatchObject({ number: 1, version: 1 });
    expect(await writeOn(clerk(), 'Đã tổ chức')).toEqual({ number: 1, version: 2 });
    expect(await writeOn(clerk(), 'Đã tổ chức 24')).toEqual({ number: 1, version: 3 });
    expect(await texts()).toEqual(['Đã tổ chức 24']);
    expect(await worked()).toMatchObject({
      recorded_by: district.people.clerk.id,
      recorded_office: 'B',
      was_sent: false,
      is_acted_on: false,
      version: 3,
    });
  });

  test('takes words from its own writer alone, whatever is asked', async () => {
    await append(clerk(), 'Của cán bộ');
    await expect(writeOn(approver(), 'Của người duyệt')).rejects.toMatchObject(kept);
    const change = (text: ReturnType<typeof sql>, actor = clerk()) =>
      open().transactions.run(actor, (tx) => text.execute(tx));
    for (const column of ['audience', 'recorded_by_name', 'begun_at', 'number']) {
      const text = sql`update narrative_revision set ${sql.ref(column)} = ${sql.ref(column)}`;
      await expect(change(text)).rejects.toMatchObject({ code: '42501' });
    }
    const stranger = scope(district.people.clerk.id, { ownUnits: [district.otherWard.id] });
    const over = scope(district.people.clerk.id, {
      ownUnits: [],
      overseenUnits: [district.committee.id],
    });
    await change(sql`update narrative_revision set results = 'x'`, stranger);
    await change(sql`update narrative_revision set results = 'x'`, over);
    expect(await texts()).toEqual(['Của cán bộ']);
    const byOwner = sql`update narrative_revision set results = 'x'`.execute(open().db);
    await expect(byOwner).rejects.toMatchObject(kept);
  });

  test('is kept as it was once another follows it or it was sent', async () => {
    await append(clerk(), 'Một');
    await append(approver(), 'Hai');
    const rewrite = (number: number, actor: ActorScope) =>
      open().transactions.run(actor, (tx) =>
        sql`update narrative_revision set results = 'x' where number = ${number}`.execute(tx),
      );
    await expect(rewrite(1, clerk())).rejects.toMatchObject(kept);
    await open().transactions.run(clerk(), () =>
      narratives().send(district.halfYear, district.ward.id, at),
    );
    await expect(rewrite(2, approver())).rejects.toMatchObject(kept);
    await expect(rewrite(1, clerk())).rejects.toMatchObject(kept);
    expect(await texts()).toEqual(['Một', 'Hai']);
    expect(await worked()).toMatchObject({ was_sent: true });
  });

  test('says since when, and whether somebody has acted on the report since', async () => {
    const { ward, halfYear, people } = district;
    const block = { unit_id: ward.id, half_year: halfYear, area_id: null };
    const begun_at = new Date(Date.now() - 3_600_000).toISOString();
    const { id: area } = await open().db.selectFrom('area').select('id').executeTakeFirstOrThrow();
    await aNarrative(open().db, block, { sent_at: null, begun_at });
    expect((await worked())?.seconds_open).toBeGreaterThan(3599);
    expect(await worked()).toMatchObject({ is_acted_on: false });
    const acts = [
      sql`insert into submission_step (unit_id, half_year, version, action, from_state, to_state, actor_name, at)
        values (${ward.id}, ${halfYear}, 9, 'send-to-approver', 'draft', 'unit-review', 'B', now())`,
      sql`insert into unit_opinion (unit_id, half_year, area_id, number, account_id, account_name, office, opinion, at)
        values (${ward.id}, ${halfYear}, ${area}, 1, ${people.approver.id}, 'A', 'B', 'agree', now())`,
      sql`insert into comment (unit_id, half_year, audience, side, text, author_name, office, at)
        values (${ward.id}, ${halfYear}, 'unit', 'unit', 'Bổ sung số liệu', 'A', 'B', now())`,
    ];
    for (const act of acts) {
      await sql`truncate submission_step, unit_opinion, comment, comment_mark`.execute(open().db);
      await act.execute(open().db);
      expect(await worked()).toMatchObject({ is_acted_on: true });
    }
  });
});

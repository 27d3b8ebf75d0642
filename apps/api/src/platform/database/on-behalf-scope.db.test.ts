import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aFigure } from '../../../test/support/builders/figure.ts';
import { anIndicator } from '../../../test/support/builders/indicator.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import type { ActorScope } from './transactions.ts';

type Text = ReturnType<typeof sql>;

const REFUSED =
  /permission denied|row-level security|only the unit sends|nobody enters here|kept as (it was|they were)/;

// Row scope alone, as if every `where` and every rule of the program were forgotten.
describeOnDatabases('row scope of figures entered on behalf of a unit', (open) => {
  let district: District;
  let other: string;
  let unit: ActorScope;
  let overseer: ActorScope;
  let secretariat: ActorScope;
  const run = (actor: ActorScope, text: Text) =>
    open().transactions.run(actor, async (tx) => text.execute(tx));
  const refuse = (actor: ActorScope, text: Text) =>
    expect(run(actor, text)).rejects.toThrow(REFUSED);
  const seen = (actor: ActorScope) =>
    open().transactions.read(actor, async (tx) => {
      const rows = await tx
        .selectFrom('figure_revision')
        .select('value')
        .orderBy('value')
        .execute();
      return rows.map(({ value }) => Number(value));
    });
  const opening = (actor: ActorScope, unitId = district.ward.id) => sql`
    insert into on_behalf_opening (unit_id, half_year, sendings, ground, opened_by, opened_by_name, office, business_at)
    values (${unitId}, ${district.halfYear}, 0, 'Bản giấy', ${actor.accountId}, 'A', 'B', now())`;
  /** Whose hand the worked-on figure is said to be in, by its revision and by its cell. */
  const marks = async () => {
    const { rows } = await sql<{ value: string; on_behalf: boolean; working: boolean }>`
      select r.value::integer as value, r.on_behalf, f.working_on_behalf as working
      from figure f join figure_revision r on r.id = f.working_id
      where f.indicator_id = ${district.indicator.id}`.execute(open().db);
    return rows;
  };
  /** One cell as a save writes it: the revision and the cell in one statement. */
  const save = (
    actor: ActorScope,
    value: number,
    {
      unitId = district.ward.id,
      number = 1,
      onBehalf = false,
      sentAt = null as string | null,
    } = {},
  ) => sql`
    with revision as (
      insert into figure_revision (unit_id, half_year, indicator_id, number, kind, state, value, quality, recorded_by,
        recorded_by_name, business_at, on_behalf, sent_at)
      values (${unitId}, ${district.halfYear}, ${district.indicator.id}, ${number}, 'entry', 'reported', ${value},
        'official', ${actor.accountId}, 'A', now(), ${onBehalf}, ${sentAt}::timestamptz)
      returning id)
    insert into figure (unit_id, half_year, indicator_id, working_id, version)
    select ${unitId}, ${district.halfYear}, ${district.indicator.id}, id, 1 from revision
    on conflict (half_year, unit_id, indicator_id) do update set working_id = excluded.working_id`;

  beforeAll(async () => {
    const { db } = open();
    district = await aDistrict(db);
    const { ward, otherWard, committee, people, halfYear: half_year } = district;
    ({ id: other } = await anIndicator(db));
    unit = { accountId: people.clerk.id, ownUnits: [ward.id], overseenUnits: [] };
    overseer = {
      accountId: people.boardLeader.id,
      ownUnits: [],
      overseenUnits: [committee.id],
      reviewingUnits: [committee.id],
    };
    secretariat = {
      ...overseer,
      accountId: people.secretariat.id,
      secretariatUnits: [committee.id],
    };
    for (const unit_id of [ward.id, otherWard.id]) {
      await db
        .insertInto('submission')
        .values({ unit_id, half_year, state: 'draft', version: 0 })
        .execute();
      const cell = { unit_id, half_year, indicator_id: other };
      await aFigure(db, cell, { value: '70', sent_at: null });
    }
  });

  test('nobody writes for a unit that was not opened, and only the secretariat opens one', async () => {
    await refuse(secretariat, save(secretariat, 10));
    await refuse(overseer, opening(overseer));
    await refuse(unit, opening(unit));
    await refuse(secretariat, opening(overseer));
    await run(secretariat, opening(secretariat));
    await refuse(overseer, save(overseer, 10));
    await refuse(secretariat, save(secretariat, 10, { unitId: district.otherWard.id }));
    await refuse(secretariat, sql`update on_behalf_opening set ground = ''`);
    expect(await marks()).toEqual([]);
  });

  test('the mark is stamped from who acts, whatever is said', async () => {
    await run(secretariat, save(secretariat, 10, { onBehalf: false }));
    expect(await marks()).toEqual([{ value: 10, on_behalf: true, working: true }]);
    await run(unit, save(unit, 11, { number: 2, onBehalf: true }));
    expect(await marks()).toEqual([{ value: 11, on_behalf: false, working: false }]);
    await refuse(unit, sql`update figure set working_on_behalf = true`);
    await refuse(unit, sql`update figure_revision set on_behalf = true`);
  });

  test('the secretariat reads what it entered and no draft beside it; who oversees reads neither', async () => {
    expect(await seen(secretariat)).toEqual([10]);
    expect(await seen(overseer)).toEqual([]);
    expect(await seen(unit)).toEqual([10, 11, 70]);
    const { rows } = await open().transactions.read(secretariat, (tx) =>
      sql`select * from figure`.execute(tx),
    );
    expect(rows).toEqual([]);
  });

  test('what the unit writes itself is never written over; that it is there is told who enters', async () => {
    await refuse(secretariat, save(secretariat, 12, { number: 3 }));
    const kept = (unitId: string) =>
      sql`select tiendo_cells_kept_by_unit(${district.halfYear}, ${unitId}::uuid) as id`;
    const { rows } = await run(secretariat, kept(district.ward.id));
    expect(rows).toHaveLength(2);
    await refuse(secretariat, kept(district.otherWard.id));
    await refuse(overseer, kept(district.ward.id));
    await refuse(unit, kept(district.ward.id));
  });

  test('it enters and never sends, and ends with the sending', async () => {
    const { db } = open();
    await refuse(secretariat, save(secretariat, 12, { number: 3, sentAt: '2017-06-15T09:00:00Z' }));
    await sql`update figure_revision set sent_at = now()`.execute(db);
    await sql`update figure set submitted_id = working_id`.execute(db);
    await run(secretariat, save(secretariat, 13, { number: 3 }));
    await refuse(
      secretariat,
      sql`update figure set submitted_id = working_id where working_on_behalf`,
    );
    const sent = await run(
      secretariat,
      sql`update figure_revision set sent_at = now() where value = 13`,
    );
    expect(sent.numAffectedRows ?? 0n).toBe(0n);
    await sql`update submission set state = 'submitted', sendings = 1`.execute(db);
    await refuse(secretariat, save(secretariat, 14, { number: 4 }));
    await sql`update submission set state = 'returned'`.execute(db);
    await refuse(secretariat, save(secretariat, 14, { number: 4 }));
  });
});

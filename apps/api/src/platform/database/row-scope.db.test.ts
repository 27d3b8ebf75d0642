import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aFigure, aSending } from '../../../test/support/builders/figure.ts';
import { aNarrative } from '../../../test/support/builders/narrative.ts';
import { aTask } from '../../../test/support/builders/meeting.ts';
import { aTarget } from '../../../test/support/builders/target.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import type { ActorScope } from './transactions.ts';

/** Every table with row scope, and the column that names whose row it is. */
const SCOPED = {
  evidence: 'unit_id',
  figure: 'unit_id',
  figure_revision: 'unit_id',
  narrative: 'unit_id',
  narrative_revision: 'unit_id',
  on_behalf_opening: 'unit_id',
  result: 'unit_id',
  result_sheet: 'unit_id',
  revision_stamp: 'unit_id',
  sending: 'unit_id',
  signed_paper: 'unit_id',
  submission: 'unit_id',
  submission_step: 'unit_id',
  target: 'unit_id',
  target_revision: 'unit_id',
  task: 'lead_unit_id',
} as const;
/** Scoped by what they hang on, by the account, or read by everybody and written through a function. */
const OTHERS = [
  'check_setting',
  'check_threshold',
  'comment',
  'comment_mark',
  'cross_check',
  'idempotency_key',
  'task_indicator',
  'task_unit',
  'unit_opinion',
];

const accountId = '00000000-0000-4000-8000-000000000001';

const scope = (over: Partial<ActorScope>): ActorScope => ({
  accountId,
  ownUnits: [],
  overseenUnits: [],
  ...over,
});

describeOnDatabases('row scope', (open) => {
  let district: District;
  /** Whose rows a table shows when nobody asks for anybody's in particular. */
  const owners = (actor: ActorScope, table: keyof typeof SCOPED) =>
    open().transactions.read(actor, async (tx) => {
      const { rows } = await sql<{ unit: string }>`
        select distinct ${sql.ref(SCOPED[table])} as unit from ${sql.table(table)}`.execute(tx);
      return rows.map(({ unit }) => unit);
    });

  beforeAll(async () => {
    const { db } = open();
    district = await aDistrict(db);
    const half_year = district.halfYear;
    const indicator_id = district.indicator.id;
    for (const { id: unit_id } of [district.ward, district.otherWard]) {
      const cell = { unit_id, half_year, indicator_id };
      await aFigure(db, cell, { value: '10' });
      await aNarrative(db, { unit_id, half_year, area_id: null });
      await sql`insert into evidence (unit_id, half_year, name, kind, size, hash, added_by_name, business_at, sent_at)
        values (${unit_id}, ${half_year}, 'a.pdf', 'pdf', 1, ${'a'.repeat(64)}, 'A', now(), now())`.execute(
        db,
      );
      await aSending(db, { unit_id, half_year });
      await sql`insert into signed_paper (unit_id, half_year, revision, sending, number, symbol, signed_on, signer_name,
          signer_position, on_behalf, recorded_by, recorded_by_name, business_at)
        values (${unit_id}, ${half_year}, 1, 1, '05', 'BC/ĐU', '2017-06-20', 'A', 'B', false,
          ${district.people.approver.id}, 'C', now())`.execute(db);
      await sql`insert into on_behalf_opening (unit_id, half_year, sendings, ground, opened_by, opened_by_name, office, business_at)
        values (${unit_id}, ${half_year}, 0, 'Bản giấy', ${district.people.secretariat.id}, 'C', 'D', now())`.execute(
        db,
      );
      await aTarget(db, { unit_id, indicator_id });
      await aTask(db, { half_year, issued_by_id: district.committee.id, lead_unit_id: unit_id });
      await sql`insert into submission_step (unit_id, half_year, version, action, from_state, to_state, actor_name, at)
        values (${unit_id}, ${half_year}, 1, 'submit', 'draft', 'submitted', 'B', now())`.execute(
        db,
      );
      await sql`insert into result_sheet (half_year, basis, unit_id, cells, contributions, rule, as_of)
        values (${half_year}, 'as-was', ${unit_id}, '{}', '{}', 'h1-2017.1', now())`.execute(db);
      await sql`insert into revision_stamp (half_year, unit_id) values (${half_year}, ${unit_id})
        on conflict do nothing`.execute(db);
      await sql`insert into result (half_year, basis, unit_id, indicator_id)
        values (${half_year}, 'as-was', ${unit_id}, ${indicator_id})`.execute(db);
    }
  });

  test('the list of scoped tables is the database’s own', async () => {
    const { rows } = await sql<{ name: string }>`
      select relname as name from pg_class where relrowsecurity and relforcerowsecurity order by 1`.execute(
      open().db,
    );
    expect(rows.map(({ name }) => name)).toEqual([...Object.keys(SCOPED), ...OTHERS].toSorted());
  });

  test.each(Object.keys(SCOPED) as (keyof typeof SCOPED)[])(
    '%s shows one’s own rows, those one oversees, and no other',
    async (table) => {
      const { ward, otherWard, committee } = district;
      expect(await owners(scope({ ownUnits: [ward.id] }), table)).toEqual([ward.id]);
      const overseen = await owners(scope({ overseenUnits: [committee.id] }), table);
      expect(overseen.toSorted()).toEqual([ward.id, otherWard.id].toSorted());
      expect(await owners(scope({}), table)).toEqual([]);
    },
  );

  test('a draft is its unit’s alone, whatever is asked', async () => {
    const { db } = open();
    const { ward, committee, halfYear: half_year, indicator } = district;
    const cell = { unit_id: ward.id, half_year, indicator_id: indicator.id };
    await aFigure(db, cell, { value: '11', sent_at: null });
    const values = (actor: ActorScope) =>
      open().transactions.read(actor, async (tx) => {
        const revisions = await tx
          .selectFrom('figure_revision')
          .select('value')
          .where('unit_id', '=', ward.id)
          .execute();
        return revisions.map(({ value }) => Number(value)).toSorted((a, b) => a - b);
      });
    expect(await values(scope({ ownUnits: [ward.id] }))).toEqual([10, 11]);
    expect(await values(scope({ overseenUnits: [committee.id] }))).toEqual([10]);
  });

  test('what a unit’s people say with a move is theirs, whatever is asked; that it was made all see', async () => {
    const { db } = open();
    const { ward, otherWard, committee, halfYear } = district;
    const said = [
      [11, 'send-to-approver', 'Chờ Bí thư'],
      [12, 'recall', 'Còn sót'],
      [13, 'return', 'Thiếu'],
    ] as const;
    for (const [version, action, reason] of said) {
      await sql`insert into submission_step (unit_id, half_year, version, action, from_state, to_state, actor_name, at, reason)
        values (${ward.id}, ${halfYear}, ${version}, ${action}, 'draft', 'draft', 'B', now(), ${reason})`.execute(
        db,
      );
    }
    const ask = (actor: ActorScope, text: ReturnType<typeof sql>) =>
      open().transactions.read(actor, async (tx) => (await text.execute(tx)).rows);
    const reasons = sql`select reason from tiendo_step_reasons(${halfYear}, ${ward.id}::uuid) order by version`;
    const words = async (actor: ActorScope) =>
      (await ask(actor, reasons)).map((row) => Object.values(row as object)[0]);
    const above = scope({ overseenUnits: [committee.id] });
    expect(await words(scope({ ownUnits: [ward.id] }))).toEqual(['Chờ Bí thư', 'Còn sót', 'Thiếu']);
    expect(await words(above)).toEqual(['Thiếu']);
    expect(await words(scope({ ownUnits: [otherWard.id] }))).toEqual([]);
    const steps = sql`select action from submission_step where version > 10 order by version`;
    expect(await ask(above, steps)).toEqual(said.map(([, action]) => ({ action })));
    for (const text of [
      sql`select reason from submission_step`,
      sql`select * from submission_step`,
    ]) {
      await expect(ask(above, text)).rejects.toMatchObject({ code: '42501' });
    }
  });

  test('nobody writes for a unit that is not theirs, above it, or into the past', async () => {
    const { ward, otherWard, halfYear } = district;
    const stranger = scope({ ownUnits: [otherWard.id] });
    const run = (text: ReturnType<typeof sql>) =>
      open().transactions.run(stranger, (tx) => text.execute(tx));
    await run(sql`update submission set state = 'locked' where unit_id = ${ward.id}`);
    const { state } = await open()
      .db.selectFrom('submission')
      .select('state')
      .where('unit_id', '=', ward.id)
      .executeTakeFirstOrThrow();
    expect(state).toBe('submitted');
    const refused = [
      sql`update result set total = 1`,
      sql`update figure_revision set value = 1`,
      sql`delete from figure`,
      sql`update narrative_revision set results = ''`,
      sql`delete from narrative`,
      sql`update evidence set hash = ''`,
      sql`insert into evidence (unit_id, half_year, name, kind, size, hash, added_by_name, business_at)
        values (${ward.id}, ${halfYear}, 'b.pdf', 'pdf', 1, ${'b'.repeat(64)}, 'A', now())`,
      sql`insert into narrative_revision (unit_id, half_year, number, results, shortcomings, causes, proposals, recorded_by_name, business_at)
        values (${ward.id}, ${halfYear}, 9, '', '', '', '', 'A', now())`,
      sql`select * from audit`,
      sql`select payload from outbox`,
      sql`insert into submission (unit_id, half_year, state, version) values (${ward.id}, '2016-H2', 'draft', 0)`,
      sql`select tiendo_stamp(${halfYear}, ${ward.id}::uuid, true)`,
      sql`select * from tiendo_add_to_ancestors(${halfYear}, 'as-was', ${ward.id}::uuid, '[]')`,
      sql`select * from tiendo_ancestor_history(${halfYear}, 'as-was', ${ward.id}::uuid, '{}', '{}')`,
      sql`select * from tiendo_lock_ancestors(${halfYear}, 'as-was', ${ward.id}::uuid, '{}')`,
      sql`select * from tiendo_people_who_help(${halfYear}, ${ward.id}::uuid, '{clerk}', '2017-06-22', 3)`,
      sql`select tiendo_accept_figures(${halfYear}, ${ward.id}::uuid)`,
      sql`select tiendo_cells_kept_by_unit(${halfYear}, ${ward.id}::uuid)`,
      sql`select * from tiendo_ancestor_folds(${halfYear}, 'as-was', ${ward.id}::uuid, '{}')`,
    ];
    for (const text of refused) {
      await expect(run(text)).rejects.toThrow(
        /permission denied|row-level security|not a unit (of|below) the actor|nobody enters here|kept as it was written/,
      );
    }
  });

  test('what was sent is accepted under review alone, from above, and by nobody who entered it', async () => {
    const { otherWard: ward, committee, people, halfYear: half_year, indicator } = district;
    const cell = { unit_id: ward.id, half_year, indicator_id: indicator.id };
    const above = scope({ overseenUnits: [committee.id] });
    const accept = (actor: ActorScope) =>
      open().transactions.run(actor, (tx) =>
        sql`select tiendo_accept_figures(${half_year}, ${ward.id}::uuid)`.execute(tx),
      );
    const accepted = () =>
      open()
        .db.selectFrom('figure')
        .select(['accepted_id', 'submitted_id'])
        .where('unit_id', '=', ward.id)
        .executeTakeFirstOrThrow();
    const { id: entered } = people.neighbour;
    await aFigure(open().db, cell, { value: '12', recorded_by: entered });
    await expect(accept(above)).rejects.toThrow(/only what is under review/);
    await open()
      .db.updateTable('submission')
      .set({ state: 'under-review' })
      .where('unit_id', '=', ward.id)
      .execute();
    await expect(accept(scope({ ownUnits: [ward.id] }))).rejects.toThrow(/not a unit below/);
    await expect(accept({ ...above, accountId: entered })).rejects.toThrow(/what they entered/);
    const own = scope({ ownUnits: [ward.id] });
    const byHand = open().transactions.run(own, (tx) =>
      sql`update figure set accepted_id = submitted_id`.execute(tx),
    );
    await expect(byHand).rejects.toThrow(/permission denied/);
    expect((await accepted()).accepted_id).toBeNull();
    await accept(above);
    const { accepted_id, submitted_id } = await accepted();
    expect(accepted_id).toBe(submitted_id);
  });
});

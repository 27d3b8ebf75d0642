import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aFigure } from '../../../test/support/builders/figure.ts';
import { anArea, anIndicator } from '../../../test/support/builders/indicator.ts';
import { aComment, aField } from '../../../test/support/builders/review.ts';
import { aUnit } from '../../../test/support/builders/unit.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import type { ActorScope } from './transactions.ts';

describeOnDatabases('the scope of reviewing, whatever is asked,', (open) => {
  let district: District;
  const scope = (over: Partial<ActorScope>): ActorScope => ({
    accountId: district.people.secretariat.id,
    ownUnits: [],
    overseenUnits: [],
    ...over,
  });
  const unit = () => scope({ accountId: district.people.clerk.id, ownUnits: [district.ward.id] });
  const neighbour = () => scope({ ownUnits: [district.otherWard.id] });
  const review = () => scope({ overseenUnits: [district.committee.id] });
  const run = (actor: ActorScope, text: ReturnType<typeof sql>) =>
    open().transactions.run(actor, (tx) => text.execute(tx));

  const heard = (actor: ActorScope, table: 'comment' | 'comment_mark') =>
    open().transactions.read(actor, async (tx) => {
      const { rows } = await sql<{ audience: string }>`
        select audience from ${sql.table(table)} order by audience`.execute(tx);
      return rows.map(({ audience }) => audience);
    });
  const verifier = () =>
    scope({
      accountId: district.people.verifier.id,
      ownUnits: [district.department.id],
      verifyingUnits: [district.department.id],
    });
  const values = (actor: ActorScope, table: 'figure' | 'figure_revision') =>
    open().transactions.read(actor, async (tx) => {
      const { rows } = await sql<{ cell: string }>`
        select distinct i.code || ' ' || v.short_name as cell from ${sql.table(table)} t
        join indicator_version i on i.indicator_id = t.indicator_id
        join unit_version v on v.unit_id = t.unit_id order by 1`.execute(tx);
      return rows.map(({ cell }) => cell);
    });

  beforeAll(async () => {
    district = await aDistrict(open().db);
  });

  describe('of comments', () => {
    beforeAll(async () => {
      const { db } = open();
      const { ward, halfYear: half_year } = district;
      for (const audience of ['unit-and-review', 'unit', 'review'] as const) {
        const at = { unit_id: ward.id, half_year };
        const id = await aComment(db, at, { audience });
        await sql`insert into comment_mark (comment_id, number, unit_id, half_year, audience, resolved, by_name, at)
          values (${id}, 1, ${ward.id}, ${half_year}, ${audience}, true, 'B', now())`.execute(db);
      }
    });

    test.each(['comment', 'comment_mark'] as const)(
      '%s: what one side says among itself the other never reads',
      async (table) => {
        expect(await heard(unit(), table)).toEqual(['unit', 'unit-and-review']);
        expect(await heard(review(), table)).toEqual(['review', 'unit-and-review']);
        expect(await heard(neighbour(), table)).toEqual([]);
        expect(await heard(scope({}), table)).toEqual([]);
      },
    );

    test('nobody speaks under another name, for another side, or takes a word back', async () => {
      const { ward, halfYear, people } = district;
      const say = (author: string, side: string, audience: string) => sql`
        insert into comment (unit_id, half_year, audience, side, text, author_id, author_name, office, at)
        values (${ward.id}, ${halfYear}, ${audience}, ${side}, 'a', ${author}, 'A', 'B', now())`;
      await run(unit(), say(people.clerk.id, 'unit', 'unit'));
      const refused = [
        [unit(), say(people.approver.id, 'unit', 'unit')],
        [unit(), say(people.clerk.id, 'review', 'review')],
        [unit(), say(people.clerk.id, 'review', 'unit-and-review')],
        [review(), say(people.secretariat.id, 'unit', 'unit')],
        [neighbour(), say(people.secretariat.id, 'unit', 'unit-and-review')],
        [unit(), sql`update comment set text = 'b'`],
        [unit(), sql`delete from comment`],
        [unit(), sql`update comment_mark set resolved = false`],
      ] as const;
      for (const [actor, text] of refused) {
        await expect(run(actor, text)).rejects.toThrow(/permission denied|row-level security/);
      }
    });

    test('an answer is heard by whom its thread is heard by', async () => {
      const { ward, otherWard, halfYear } = district;
      const at = { unit_id: ward.id, half_year: halfYear };
      const parent_id = await aComment(open().db, at, { audience: 'review' });
      await aComment(open().db, at, { audience: 'review', parent_id });
      await expect(aComment(open().db, at, { parent_id })).rejects.toThrow('comment_parent_fkey');
      const elsewhere = { ...at, unit_id: otherWard.id };
      await expect(
        aComment(open().db, elsewhere, { audience: 'review', parent_id }),
      ).rejects.toThrow('comment_parent_fkey');
    });
  });

  describe('of comparing', () => {
    let other: string;

    beforeAll(async () => {
      const { db } = open();
      const { ward, otherWard, department, committee, indicator, halfYear: half_year } = district;
      const area_id = await anArea(db, { code: 'KT', display_order: 2 });
      const outside = await anIndicator(db, { code: 'KT01', area_id });
      other = outside.id;
      const beside = await aUnit(db, { name: 'Đảng ủy phường khác', short_name: 'P. Khác' });
      for (const { id: unit_id } of [ward, otherWard, beside]) {
        await aFigure(db, { unit_id, half_year, indicator_id: indicator.id }, { value: '10' });
        await aFigure(db, { unit_id, half_year, indicator_id: other }, { value: '20' });
      }
      const draft = { unit_id: ward.id, half_year: '2016-H2', indicator_id: indicator.id };
      await aFigure(db, draft, { value: '11', sent_at: null });
      await aField(db, {
        area_id: await anArea(db),
        unit_id: department.id,
        below_unit_id: committee.id,
      });
    });

    test.each(['figure', 'figure_revision'] as const)(
      '%s: what was sent in one’s field, of the units there, and nothing else',
      async (table) => {
        expect(await values(verifier(), table)).toEqual([
          'TG12 P. Quán Thánh',
          'TG12 P. Trúc Bạch',
        ]);
        const colleague = scope({ ownUnits: [district.department.id] });
        expect(await values(colleague, table)).toEqual([]);
        const elsewhere = scope({ verifyingUnits: [district.board.id] });
        expect(await values(elsewhere, table)).toEqual([]);
      },
    );

    test('a draft is in nobody’s field', async () => {
      const { ward, halfYear: half_year, indicator } = district;
      const cell = { unit_id: ward.id, half_year, indicator_id: indicator.id };
      await aFigure(open().db, cell, { value: '12', sent_at: null });
      const seen = await open().transactions.read(verifier(), (tx) =>
        tx
          .selectFrom('figure_revision')
          .select('value')
          .where('unit_id', '=', ward.id)
          .where('indicator_id', '=', indicator.id)
          .execute(),
      );
      expect(seen.map(({ value }) => Number(value))).toEqual([10]);
    });

    test('a verdict is given in one’s field, under one’s own name, and kept', async () => {
      const { db } = open();
      const { ward, halfYear, indicator, department, board, people } = district;
      const { id } = await db
        .selectFrom('figure_revision')
        .where('unit_id', '=', ward.id)
        .where('indicator_id', '=', indicator.id)
        .where('sent_at', 'is not', null)
        .select('id')
        .executeTakeFirstOrThrow();
      const give = (over: { by?: string; of?: string; verifier?: string; number?: number }) => sql`
        insert into cross_check (unit_id, half_year, indicator_id, number, revision_id, verdict, verifier_id,
          checked_by, checked_name, at)
        values (${ward.id}, ${halfYear}, ${over.of ?? indicator.id}, ${over.number ?? 1}, ${id}, 'agrees',
          ${over.verifier ?? department.id}, ${over.by ?? people.verifier.id}, 'C', now())`;
      await run(verifier(), give({}));
      const refused = [
        [verifier(), give({ number: 2, by: people.clerk.id })],
        [verifier(), give({ number: 2, of: other })],
        [verifier(), give({ number: 2, verifier: board.id })],
        [unit(), give({ number: 2, by: people.clerk.id })],
        [review(), give({ number: 2, by: people.secretariat.id })],
        [verifier(), sql`update cross_check set verdict = 'differs'`],
        [verifier(), sql`delete from cross_check`],
      ] as const;
      for (const [actor, text] of refused) {
        await expect(run(actor, text)).rejects.toThrow(/permission denied|row-level security/);
      }
      await run(verifier(), sql`update figure set version = 9 where unit_id = ${ward.id}`);
      const { version } = await db
        .selectFrom('figure')
        .where('unit_id', '=', ward.id)
        .where('indicator_id', '=', indicator.id)
        .where('half_year', '=', halfYear)
        .select('version')
        .executeTakeFirstOrThrow();
      expect(version).not.toBe(9);
      const count = (actor: ActorScope) =>
        open().transactions.read(actor, async (tx) => {
          const { rows } = await sql`select id from cross_check`.execute(tx);
          return rows.length;
        });
      expect(await count(unit())).toBe(1);
      expect(await count(review())).toBe(1);
      expect(await count(verifier())).toBe(1);
      expect(await count(neighbour())).toBe(0);
    });
  });
});

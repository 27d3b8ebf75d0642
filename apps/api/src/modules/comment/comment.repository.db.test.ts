import { sql } from 'kysely';
import { expect, test } from 'vitest';

import { aDistrict } from '../../../test/support/builders/district.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { CommentRepository } from './comment.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('CommentRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const comments = new CommentRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => comments.ofReport({ halfYear: '2017-H1', unitId: id }, { after: id, limit: 101 }),
      () => comments.threads({ halfYear: '2017-H1', unitId: id }, 'unit'),
      () => comments.thread(id),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/comment.repository.sql');
  });

  test('a thread is found among many by its two indexes', async () => {
    const { db, transactions } = open();
    const { ward, halfYear, people } = await aDistrict(db);
    await sql`
      insert into comment (unit_id, half_year, audience, side, text, author_name, office, at)
      select ${ward.id}::uuid, ${halfYear}, 'unit', 'unit', 'Đã rõ', 'A', 'Cán bộ', now()
      from generate_series(1, 5000)`.execute(db);
    await sql`analyze comment`.execute(db);
    const scope = { accountId: people.clerk.id, ownUnits: [ward.id], overseenUnits: [] };
    const { rows } = await transactions.read(scope, (tx) =>
      sql<{ 'QUERY PLAN': string }>`
        explain select c.id from comment c where c.id = ${id}::uuid or c.parent_id = ${id}::uuid`.execute(
        tx,
      ),
    );
    const plan = rows.map((row) => row['QUERY PLAN']).join('\n');
    expect(plan).toContain('comment_parent_idx');
    expect(plan).not.toContain('Seq Scan on comment');
  });
});

import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aSending } from '../../../test/support/builders/figure.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import type { ActorScope } from './transactions.ts';

const accountId = '00000000-0000-4000-8000-000000000001';

const scope = (over: Partial<ActorScope>): ActorScope => ({
  accountId,
  ownUnits: [],
  overseenUnits: [],
  ...over,
});

describeOnDatabases('the scope of files and signed papers', (open) => {
  let district: District;

  beforeAll(async () => {
    district = await aDistrict(open().db);
    const { ward, halfYear } = district;
    await aSending(open().db, { unit_id: ward.id, half_year: halfYear });
    await sql`insert into evidence (unit_id, half_year, name, kind, size, hash, added_by_name, business_at, sent_at)
      values (${ward.id}, ${halfYear}, 'a.pdf', 'pdf', 1, ${'a'.repeat(64)}, 'A', now(), now())`.execute(
      open().db,
    );
  });

  test('a file is its unit’s own until it is sent, and then nobody takes it away', async () => {
    const { db } = open();
    const { ward, committee, halfYear } = district;
    await sql`insert into evidence (unit_id, half_year, name, kind, size, hash, added_by_name, business_at)
      values (${ward.id}, ${halfYear}, 'nháp.pdf', 'pdf', 1, ${'c'.repeat(64)}, 'A', now())`.execute(
      db,
    );
    const names = (actor: ActorScope) =>
      open().transactions.read(actor, async (tx) => {
        const files = await tx
          .selectFrom('evidence')
          .select('name')
          .where('unit_id', '=', ward.id)
          .orderBy('name')
          .execute();
        return files.map(({ name }) => name);
      });
    const own = scope({ ownUnits: [ward.id] });
    expect(await names(own)).toEqual(['a.pdf', 'nháp.pdf']);
    expect(await names(scope({ overseenUnits: [committee.id] }))).toEqual(['a.pdf']);
    const remove = (name: string) =>
      open().transactions.run(own, (tx) =>
        tx.deleteFrom('evidence').where('name', '=', name).execute(),
      );
    await expect(remove('a.pdf')).rejects.toThrow(/kept as it was sent/);
    await remove('nháp.pdf');
    expect(await names(own)).toEqual(['a.pdf']);
  });

  test('a signed paper is recorded for the unit by itself or, marked, by its secretariat, and kept', async () => {
    const { ward, committee, halfYear } = district;
    const own = scope({ ownUnits: [ward.id] });
    const overseer = scope({ overseenUnits: [committee.id] });
    const secretariat = { ...overseer, secretariatUnits: [committee.id] };
    await open()
      .db.insertInto('account')
      .values({
        id: accountId,
        username: 'thu-ky',
        display_name: 'A',
        office: 'B',
        password_hash: '',
      })
      .execute();
    const record = (revision: number, over: { behalf?: boolean; by?: string } = {}) => sql`
      insert into signed_paper (unit_id, half_year, revision, sending, number, symbol, signed_on, signer_name,
        signer_position, on_behalf, recorded_by, recorded_by_name, business_at)
      values (${ward.id}, ${halfYear}, ${revision}, 1, '05', 'BC/ĐU', '2017-06-20', 'A', 'B', ${over.behalf ?? false},
        ${over.by ?? accountId}, 'C', now())`;
    const run = (actor: ActorScope, text: ReturnType<typeof sql>) =>
      open().transactions.run(actor, (tx) => text.execute(tx));
    await run(own, record(2));
    await run(secretariat, record(3, { behalf: true }));
    const refused = [
      [own, record(4, { behalf: true })],
      [own, record(4, { by: district.people.clerk.id })],
      [secretariat, record(4)],
      [overseer, record(4)],
      [overseer, record(4, { behalf: true })],
      [scope({ ownUnits: [district.otherWard.id] }), record(4)],
      [own, sql`update signed_paper set number = '06'`],
      [own, sql`delete from signed_paper`],
    ] as const;
    for (const [actor, text] of refused) {
      await expect(run(actor, text)).rejects.toThrow(/permission denied|row-level security/);
    }
  });
});

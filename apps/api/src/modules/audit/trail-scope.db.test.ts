import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';

import { TRAIL_ACTIONS, type TrailAction } from '@tiendo/contract/trail';

import { aGrant, anAccount } from '../../../test/support/builders/account.ts';
import { aDistrict, type District } from '../../../test/support/builders/district.ts';
import { aFigure } from '../../../test/support/builders/figure.ts';
import { aNarrative } from '../../../test/support/builders/narrative.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import type { ActorScope } from '../../platform/database/transactions.ts';

const EVERYTHING = Object.values(TRAIL_ACTIONS).flat();

describeOnDatabases('the scope of the trail, whatever is asked,', (open) => {
  let district: District;
  const scope = (over: Partial<ActorScope>): ActorScope => ({
    accountId: district.people.clerk.id,
    ownUnits: [],
    overseenUnits: [],
    ...over,
  });
  const unit = () => scope({ ownUnits: [district.ward.id] });
  const above = () => scope({ overseenUnits: [district.committee.id] });

  /** What somebody is answered of the ward, oldest first: the act, and what was before. */
  const seen = (
    actor: ActorScope,
    place: string | null = district.ward.id,
    day: string | null = '2017-06-22',
  ) =>
    open().transactions.read(actor, async (tx) => {
      const { rows } = await sql<{ action: string; before: { value: string } | null }>`
        select action, before from tiendo_trail(${place}::uuid, ${place && district.halfYear}, null,
          ${EVERYTHING}::text[], null, 100, ${day}::date) order by id`.execute(tx);
      return rows.map(({ action, before }) => (before ? `${action} < ${before.value}` : action));
    });

  /** What goes with the moves of the ward's report, oldest first. */
  const moves = (actor: ActorScope) =>
    open().transactions.read(actor, async (tx) => {
      const { rows } = await sql`
        select after, reason, address from tiendo_trail(${district.ward.id}::uuid, ${district.halfYear}, null,
          ${TRAIL_ACTIONS.submission}::text[], null, 100) order by id`.execute(tx);
      return rows;
    });

  /** What somebody is answered of a block for few that was for all before, oldest first. */
  const ofLimitedBlock = (actor: ActorScope) =>
    open().transactions.read(actor, async (tx) => {
      const { rows } = await sql<{ before: object | null; after: object }>`
        select before, after from tiendo_trail(${district.otherWard.id}::uuid, ${district.halfYear}, null,
          ${TRAIL_ACTIONS.narrative}::text[], null, 100) order by id`.execute(tx);
      return rows;
    });

  const act = (
    action: TrailAction,
    more: {
      subject?: string;
      at?: string;
      before?: object;
      after?: object;
      unit?: string | null;
      reason?: string;
      actor_unit_id?: string;
    } = {},
  ) =>
    open()
      .db.insertInto('audit')
      .values({
        at: more.at ?? '2026-11-23T01:00:00Z',
        business_at: '2017-06-15T09:00:00+07:00',
        actor_name: 'Nguyễn Thị A',
        actor_unit_id: more.actor_unit_id ?? district.ward.id,
        address: '192.0.2.1',
        reason: more.reason ?? null,
        action,
        subject: more.subject ?? '/somewhere',
        unit_id: more.unit === undefined ? district.ward.id : more.unit,
        half_year: more.unit === null ? null : district.halfYear,
        before: more.before ? JSON.stringify(more.before) : null,
        after: JSON.stringify(more.after ?? {}),
      })
      .execute();

  beforeAll(async () => {
    const { db } = open();
    district = await aDistrict(db);
    const { ward, halfYear: half_year, indicator } = district;
    const cell = { unit_id: ward.id, half_year, indicator_id: indicator.id };
    const subject = `/figures/${half_year}/${ward.id}/${indicator.id}`;
    const written = [
      ['2026-11-23T01:00:01Z', '10', null],
      ['2026-11-23T01:00:02Z', '12', '2017-06-15T10:00:00+07:00'],
      ['2026-11-23T01:00:03Z', '13', '2017-06-15T11:00:00+07:00'],
      ['2026-11-23T01:00:04Z', '14', null],
    ] as const;
    for (const [index, [at, value, sent_at]] of written.entries()) {
      await aFigure(db, cell, { value, sent_at, recorded_at: at });
      const before = written[index - 1];
      const was = before === undefined ? {} : { before: { value: before[1] } };
      await act(index === 2 ? 'figure.corrected' : 'figure.recorded', { subject, at, ...was });
    }
    const block = { unit_id: ward.id, half_year, area_id: null };
    const at = '2026-11-23T01:00:00Z';
    await aNarrative(db, block, { recorded_at: at });
    await aNarrative(db, block, { results: 'Bản nháp', sent_at: null, recorded_at: at });
    const text = `/narratives/${half_year}/${ward.id}/general`;
    await act('narrative.recorded', { subject: text, after: { revision: 1 } });
    await act('narrative.recorded', {
      subject: text,
      before: { value: 'sent' },
      after: { revision: 2 },
    });
    await act('submission.passed-on', { reason: 'Chờ', after: { state: 'x', note: 'Chờ' } });
    await act('submission.recalled', { reason: 'Sót', after: { state: 'x', note: 'Sót' } });
    await act('submission.sent');
    const returned = { reason: 'Thiếu', after: { note: 'Thiếu' } };
    await act('submission.returned', { ...returned, actor_unit_id: district.committee.id });
    await act('comment.said', { after: { audience: 'unit' } });
    await act('comment.said', { after: { audience: 'unit-and-review' } });
    await act('evidence.removed', { subject: `/evidence/${indicator.id}` });
    await act('checks.set', { unit: null });
    const { otherWard } = district;
    const limited = { unit_id: otherWard.id, half_year, area_id: null };
    await aNarrative(db, limited, { recorded_at: at });
    await aNarrative(db, limited, { audience: 'unit-and-secretariat', recorded_at: at });
    await aNarrative(db, limited, { recorded_at: at });
    for (const revision of [1, 2, 3]) {
      await act('narrative.recorded', {
        unit: otherWard.id,
        subject: `/narratives/${half_year}/${otherWard.id}/general`,
        before: { revision: revision - 1 },
        after: { revision },
      });
    }
  });

  test('its own people see every act of a unit', async () => {
    expect(await seen(unit())).toEqual([
      'figure.recorded',
      'figure.recorded < 10',
      'figure.corrected < 12',
      'figure.recorded < 13',
      'narrative.recorded',
      'narrative.recorded < sent',
      'submission.passed-on',
      'submission.recalled',
      'submission.sent',
      'submission.returned',
      'comment.said',
      'comment.said',
      'evidence.removed',
    ]);
  });

  test('those above see what was sent and never what was a draft, not even as what was before', async () => {
    expect(await seen(above())).toEqual([
      'figure.recorded',
      'figure.corrected < 12',
      'narrative.recorded',
      'submission.passed-on',
      'submission.recalled',
      'submission.sent',
      'submission.returned',
      'comment.said',
    ]);
  });

  test('from above, what its people said to each other and from where is not there', async () => {
    const address = '192.0.2.1';
    const returned = { after: { note: 'Thiếu' }, reason: 'Thiếu', address };
    expect(await moves(unit())).toEqual([
      { after: { state: 'x', note: 'Chờ' }, reason: 'Chờ', address },
      { after: { state: 'x', note: 'Sót' }, reason: 'Sót', address },
      { after: {}, reason: null, address },
      returned,
    ]);
    expect(await moves(above())).toEqual([
      { after: { state: 'x' }, reason: null, address: null },
      { after: { state: 'x' }, reason: null, address: null },
      { after: {}, reason: null, address: null },
      returned,
    ]);
  });

  test('a text for few leaves no trace for others above, not even as what was before', async () => {
    const whole = [
      { before: { revision: 0 }, after: { revision: 1 } },
      { before: { revision: 1 }, after: { revision: 2 } },
      { before: { revision: 2 }, after: { revision: 3 } },
    ];
    const reviewing = { overseenUnits: [district.committee.id] };
    expect(await ofLimitedBlock(scope({ ownUnits: [district.otherWard.id] }))).toEqual(whole);
    expect(
      await ofLimitedBlock(scope({ ...reviewing, reviewingUnits: [district.committee.id] })),
    ).toEqual(whole);
    expect(await ofLimitedBlock(above())).toEqual([
      whole[0],
      { before: null, after: { revision: 3 } },
    ]);
  });

  test('of a text that was written on, those above see the saving that was sent, and no draft before it', async () => {
    const { committee, halfYear: half_year, ward } = district;
    const { id: area_id } = await open()
      .db.selectFrom('area')
      .select('id')
      .executeTakeFirstOrThrow();
    const block = { unit_id: ward.id, half_year, area_id };
    const subject = `/narratives/${half_year}/${ward.id}/${area_id}`;
    const savings = ['2026-11-23T02:00:00Z', '2026-11-23T02:00:05Z', '2026-11-23T02:00:10Z'];
    await aNarrative(open().db, block, { recorded_at: '2026-11-23T01:59:00Z' });
    await aNarrative(open().db, block, { recorded_at: savings[2] });
    for (const [index, at] of savings.entries()) {
      await act('narrative.recorded', {
        subject,
        at,
        before: { revision: index === 0 ? 1 : 2, hash: `${index}` },
        after: { revision: 2, hash: `${index + 1}` },
      });
    }
    const ofBlock = (actor: ActorScope) =>
      open().transactions.read(actor, async (tx) => {
        const { rows } = await sql`
          select before, after from tiendo_trail(${ward.id}::uuid, ${half_year}, ${subject},
            ${TRAIL_ACTIONS.narrative}::text[], null, 100) order by id`.execute(tx);
        return rows;
      });
    expect(await ofBlock(unit())).toHaveLength(3);
    const seenFromAbove = [{ before: null, after: { revision: 2, hash: '3' } }];
    expect(await ofBlock(above())).toEqual(seenFromAbove);
    const reviewing = scope({ overseenUnits: [committee.id], reviewingUnits: [committee.id] });
    expect(await ofBlock(reviewing)).toEqual(seenFromAbove);
  });

  test('nobody else sees anything of it', async () => {
    expect(await seen(scope({}))).toEqual([]);
    expect(await seen(scope({ ownUnits: [district.otherWard.id] }))).toEqual([]);
    expect(await seen(scope({ overseenUnits: [district.otherWard.id] }))).toEqual([]);
    const accountId = district.people.administrator.id;
    expect(await seen(scope({ accountId }))).toEqual([]);
  });

  test('what concerns no unit is for the administrator alone', async () => {
    const accountId = district.people.administrator.id;
    expect(await seen(scope({ accountId }), null)).toEqual(['checks.set']);
    expect(await seen(unit(), null)).toEqual([]);
    expect(await seen(above(), null)).toEqual([]);
  });

  test('an administrator whose grant has ended, or not begun, sees none of it', async () => {
    const { db } = open();
    const { id: accountId } = await anAccount(db, null);
    const grant = { role: 'administrator', unitId: district.committee.id } as const;
    await aGrant(db, accountId, grant, { from: '2017-01-01', to: '2017-06-21' });
    const seenOn = (day: string | null) => seen(scope({ accountId }), null, day);
    expect(await seenOn('2017-06-21')).toEqual(['checks.set']);
    expect(await seenOn('2017-01-01')).toEqual(['checks.set']);
    expect(await seenOn('2017-06-22')).toEqual([]);
    expect(await seenOn('2016-12-31')).toEqual([]);
    expect(await seenOn(null)).toEqual([]);
  });

  test('the audit itself and what decides over it stay closed', async () => {
    const texts = [
      'select * from audit',
      'select tiendo_act_from_above(null::audit)',
      `select tiendo_holds_role('administrator', current_date)`,
    ];
    for (const text of texts) {
      const asked = open().transactions.read(unit(), (tx) => sql.raw(text).execute(tx));
      await expect(asked).rejects.toMatchObject({ code: '42501' });
    }
  });
});

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type OverviewDto, overviewDto, unitOverviewDto } from '@tiendo/contract/overview';

import { demoId } from '../src/demo/demo-id.ts';
import { loadDemo } from '../src/demo/load-demo.ts';
import { versionOf } from '../src/platform/http/entity-tag.ts';
import { type TestApi, startTestApi } from './support/test-api.ts';

type Sender = Awaited<ReturnType<TestApi['as']>>;

describe('the result screens of the demo district', () => {
  let api: TestApi;
  let leader: Sender;
  let ward: Sender;
  let overview: OverviewDto;

  const db = () => api.database.db;
  const first = () => overview.units[0]?.id ?? '';
  const accountOf = async (username: string) => {
    const row = await api.database.db
      .selectFrom('account')
      .select('id')
      .where('username', '=', username)
      .executeTakeFirstOrThrow();
    return row.id;
  };
  const get = (as: Sender, path: string, headers: Record<string, string> = {}) =>
    as({ method: 'GET', url: `/api/v1/overview/${path}`, headers });

  const versionIn = ({ headers }: Awaited<ReturnType<typeof get>>) =>
    versionOf(String(headers.etag));

  const refused = async (path: string) => (await get(leader, path)).json<{ code: string }>().code;

  beforeAll(async () => {
    api = await startTestApi();
    await loadDemo(api.database.transactions);
    leader = await api.as(await accountOf('lanhdao'));
    ward = await api.as(await accountOf('nhap-00004'));
    overview = overviewDto.parse((await get(leader, '2017-H1')).json());
  });
  afterAll(() => api.close());

  const indicator = (code: string) => {
    const found = overview.indicators.find((one) => one.code === code);
    if (!found) throw new Error(`no ${code}`);
    return found.id;
  };

  test('twelve of fourteen wards have sent, ten are accepted, one came late', () => {
    const reports = overview.units.map((unit) => unit.report);
    expect(reports).toHaveLength(14);
    expect(reports.filter((report) => report?.sentAt)).toHaveLength(12);
    expect(reports.filter((report) => report?.state === 'accepted')).toHaveLength(10);
    expect(reports.filter((report) => report?.late)).toHaveLength(1);
    const silent = overview.units.filter((unit) => !unit.report?.sentAt);
    expect(silent.map((unit) => [unit.shortName, unit.report?.overdueWorkingDays])).toEqual([
      ['P. Phúc Xá', 4],
      ['P. Đội Cấn', 4],
    ]);
  });

  test('the total of a count is the sum of what is visible, and names how many it stands on', () => {
    const id = indicator('TG12');
    const visible = overview.units.flatMap((unit) => overview.cells[unit.id]?.[id]?.actual ?? []);
    const sum = visible.reduce((total, value) => total + Number(value), 0);
    expect(overview.totals[id]).toMatchObject({
      actual: String(sum),
      coverage: { reported: visible.length, expected: 14 },
    });
  });

  test('a draft is in no cell', () => {
    const drafting = overview.units.find((unit) => unit.shortName === 'P. Phúc Xá');
    expect(overview.cells[drafting?.id ?? '']).toBeUndefined();
  });

  test('an unchanged screen answers 304, and a changed report another version', async () => {
    const shown = await get(leader, '2017-H1');
    const tag = String(shown.headers.etag);
    expect((await get(leader, '2017-H1', { 'if-none-match': tag })).statusCode).toBe(304);
    await api.database.db
      .updateTable('revision_stamp')
      .set((eb) => ({ submitted: eb('submitted', '+', '1') }))
      .where('half_year', '=', '2017-H1')
      .where('unit_id', '=', overview.units[0]?.id ?? '')
      .execute();
    const changed = await get(leader, '2017-H1', { 'if-none-match': tag });
    expect(changed.statusCode).toBe(200);
    expect(changed.headers.etag).not.toBe(tag);
  });

  test('every coding of a screen has a tag of its own, and each is known again', async () => {
    const codings = ['identity', 'gzip', 'br'];
    const tags = new Set<string>();
    for (const coding of codings) {
      const headers = { 'accept-encoding': coding };
      const tag = String((await get(leader, '2017-H1', headers)).headers.etag);
      const again = await get(leader, '2017-H1', { ...headers, 'if-none-match': tag });
      expect([again.statusCode, again.headers.etag]).toEqual([304, tag]);
      tags.add(tag);
    }
    expect(tags.size).toBe(codings.length);
  });

  describe('what another process changes', () => {
    const changes = {
      'the name of a ward': () =>
        db()
          .updateTable('unit_version')
          .set({ short_name: 'P. Mới' })
          .where('unit_id', '=', first())
          .execute(),
      'the name of an indicator': () =>
        db()
          .updateTable('indicator_version')
          .set({ name: 'Tên mới' })
          .where('code', '=', 'TG12')
          .execute(),
      'a deadline': () =>
        db()
          .updateTable('period_deadline')
          .set({ due_at: '2017-06-01T00:00:00Z' })
          .where('half_year', '=', '2017-H1')
          .execute(),
      'a task': () =>
        db().updateTable('task').set({ state: 'paused' }).where('stage', '=', 'assigned').execute(),
      'a conference': () => db().updateTable('meeting').set({ title: 'Hội nghị mới' }).execute(),
      'a target': () =>
        db()
          .updateTable('target')
          .set({ indicator_id: indicator('TG12') })
          .where('year', '=', 1999)
          .execute(),
    };

    test.each(Object.keys(changes) as (keyof typeof changes)[])(
      '%s makes another version of the screen, held or compressed or not',
      async (what) => {
        const br = { 'accept-encoding': 'br' };
        const before = await get(leader, '2017-H1');
        const kept = await get(leader, '2017-H1', br);
        expect(versionIn(kept)).toBe(versionIn(before));
        await changes[what]();
        const tag = String(before.headers.etag);
        const after = await get(leader, '2017-H1', { 'if-none-match': tag });
        expect([after.statusCode, after.headers.etag]).toEqual([
          200,
          expect.not.stringMatching(tag),
        ]);
        expect(versionIn(await get(leader, '2017-H1', br))).toBe(versionIn(after));
        expect((await get(leader, '2017-H1')).json()).toEqual(after.json());
      },
    );

    test('names are the new ones at once', async () => {
      const now = overviewDto.parse((await get(leader, '2017-H1')).json());
      expect(now.units[0]?.shortName).toBe('P. Mới');
      expect(now.indicators.find(({ code }) => code === 'TG12')?.name).toBe('Tên mới');
      expect(now.meeting?.title ?? now.previousMeeting?.title).toBe('Hội nghị mới');
    });

    test('an earlier half-year of a unit changes its page, which looks back on it', async () => {
      const page = `2017-H1/units/${first()}`;
      const tag = String((await get(leader, page)).headers.etag);
      await db()
        .insertInto('revision_stamp')
        .values({ half_year: '2016-H1', unit_id: first(), working: '1', submitted: '1' })
        .onConflict((on) =>
          on.columns(['half_year', 'unit_id']).doUpdateSet((eb) => ({
            submitted: eb('revision_stamp.submitted', '+', '1'),
          })),
        )
        .execute();
      expect((await get(leader, page, { 'if-none-match': tag })).statusCode).toBe(200);
    });
  });

  test('what is kept for one is given to no other: not the page, nor its version, nor a draft task', async () => {
    const page = '2017-H1/units/code:00004';
    const br = { 'accept-encoding': 'br' };
    const led = await get(leader, page, br);
    const own = await get(ward, page, br);
    expect(own.headers.etag).not.toBe(led.headers.etag);
    const again = await get(ward, page, { 'if-none-match': String(led.headers.etag) });
    expect(again.statusCode).toBe(200);
    const stranger = await api.as(await accountOf('nhap-00001'));
    for (const headers of [br, { 'if-none-match': String(led.headers.etag) }, {}]) {
      expect((await get(stranger, page, headers)).statusCode).toBe(404);
    }
    expect((await get(ward, '2017-H1', br)).statusCode).toBe(403);
  });

  test('of a draft others learn nothing: not that it was begun, and not how often it was saved', async () => {
    const page = '2017-H1/units/code:00001';
    const unitId = overview.units.find((unit) => unit.code === 'code:00001')?.id ?? '';
    const own = await api.as(await accountOf('nhap-00001'));
    const seen = async () => {
      const led = await get(leader, page);
      const whole = await get(leader, '2017-H1');
      const below = overviewDto.parse(whole.json()).units.find(({ id }) => id === unitId);
      return {
        told: [
          [led.headers.etag, unitOverviewDto.parse(led.json()).report],
          [whole.headers.etag, below?.report],
        ],
        ownTag: (await get(own, page)).headers.etag,
      };
    };
    const place = { half_year: '2017-H1', unit_id: unitId };
    await db()
      .deleteFrom('submission')
      .where('half_year', '=', place.half_year)
      .where('unit_id', '=', unitId)
      .execute();
    const before = await seen();
    await db()
      .insertInto('submission')
      .values({ ...place, state: 'draft', version: 0 })
      .execute();
    await db()
      .updateTable('revision_stamp')
      .set({ working: '99' })
      .where('half_year', '=', place.half_year)
      .where('unit_id', '=', unitId)
      .execute();
    const after = await seen();
    expect(after.told).toEqual(before.told);
    expect(after.ownTag).not.toBe(before.ownTag);
  });

  test('a ward reads its own page and of the others nobody tells it that they exist', async () => {
    const own = unitOverviewDto.parse((await get(ward, '2017-H1/units/code:00004')).json());
    expect(own.siblings.map((unit) => unit.shortName)).toEqual(['P. Trúc Bạch']);
    expect(own.rows).toHaveLength(16);
    expect((await get(ward, '2017-H1/units/code:00001')).statusCode).toBe(404);
    expect((await get(ward, '2017-H1')).statusCode).toBe(403);
  });

  test('history names the half-years, and what is missing is null and not zero', async () => {
    const page = unitOverviewDto.parse((await get(leader, '2017-H1/units/code:00019')).json());
    const articles = page.rows.find((row) => row.indicator.code === 'TG12');
    expect(articles?.history.find((one) => one.halfYear === '2016-H1')?.actual).toBeNull();
    expect(articles?.history).toHaveLength(8);
  });

  test('an unknown half-year, unit or parameter is refused with its code', async () => {
    expect(await refused('2030-H1')).toBe('period.not-found');
    expect(await refused(`2017-H1/units/${demoId('nobody')}`)).toBe('unit.not-found');
    expect(await refused('2017-H1?limit=5')).toBe('request.invalid');
  });
});

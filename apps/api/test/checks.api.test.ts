import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { aFigure } from './support/builders/figure.ts';
import { anIndicator } from './support/builders/indicator.ts';
import { aTarget } from './support/builders/target.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const SETTING = '/api/v1/settings/checks';
const DEFAULTS = {
  'fell-since-sent': '0',
  'far-from-last-year': '50',
  'same-as-last-year': '0',
  'far-above-plan': '200',
  'outlier-among-peers': '3.5',
  'estimate-misses-plan': '100',
};

describe('checks', () => {
  let api: TestApi;
  let district: District;
  let as: Record<keyof District['people'], Awaited<ReturnType<TestApi['as']>>>;
  const report = () => `/api/v1/submissions/2017-H1/${district.ward.id}`;
  const put = (version: number | null, payload: object, who = as.secretariat) =>
    who({
      method: 'PUT',
      url: SETTING,
      payload,
      headers: version === null ? {} : { 'if-match': `"${version}"` },
    });
  const record = (indicator: string, payload: object, version = 0) =>
    as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/${indicator}`,
      payload: { state: 'reported', ...payload },
      headers: { 'if-match': `"${version}"` },
    });

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    const cell = { unit_id: district.ward.id, indicator_id: district.indicator.id };
    await aTarget(db, cell, { value: '100' });
    const people = Object.entries(district.people);
    const senders = await Promise.all(people.map(([, { id }]) => api.as(id)));
    as = Object.fromEntries(people.map(([name], index) => [name, senders[index]])) as typeof as;
  });
  afterAll(() => api.close());

  test('begin where the program says until the secretariat sets them', async () => {
    const reply = await as.clerk({ method: 'GET', url: SETTING });
    expect(reply.json()).toMatchObject({
      version: 1,
      changedByName: null,
      defaults: DEFAULTS,
      thresholds: DEFAULTS,
      indicators: [],
    });
  });

  test('are set by the secretariat alone, on the version one has seen', async () => {
    const body = { thresholds: DEFAULTS, indicators: [] };
    expect((await put(1, body, as.boardLeader)).statusCode).toBe(403);
    expect((await put(1, body, as.clerk)).statusCode).toBe(403);
    expect((await put(null, body)).statusCode).toBe(428);
    expect((await put(9, body)).json()).toMatchObject({
      code: 'precondition.failed',
      current: { version: 1 },
    });
  });

  test.for([
    ['thresholds.far-above-plan', { ...DEFAULTS, 'far-above-plan': '-1' }, []],
    ['thresholds.far-above-plan', { ...DEFAULTS, 'far-above-plan': 'nhiều' }, []],
    [
      'indicators.0.indicatorId',
      DEFAULTS,
      [
        {
          indicatorId: '00000000-0000-4000-8000-000000000001',
          code: 'far-above-plan',
          value: '150',
        },
      ],
    ],
    ['thresholds.far-above-plan', { ...DEFAULTS, 'far-above-plan': '99' }, []],
    ['thresholds.fell-since-sent', { ...DEFAULTS, 'fell-since-sent': '100' }, []],
    [
      'thresholds.same-as-last-year',
      { ...DEFAULTS, 'far-from-last-year': '5', 'same-as-last-year': '5' },
      [],
    ],
  ] as const)('a bad %s is refused and changes nothing', async ([path, thresholds, indicators]) => {
    const reply = await put(1, { thresholds, indicators });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().issues).toMatchObject([{ path }]);
    const now = await as.secretariat({ method: 'GET', url: SETTING });
    expect(now.json()).toMatchObject({ version: 1 });
  });

  test('one indicator’s own threshold is held to the same, and against what holds for it besides', async () => {
    const indicatorId = district.indicator.id;
    const indicators = [
      { indicatorId, code: 'outlier-among-peers', value: '0.5' },
      { indicatorId, code: 'far-from-last-year', value: '2' },
    ];
    const reply = await put(1, {
      thresholds: { ...DEFAULTS, 'same-as-last-year': '3' },
      indicators,
    });
    expect(reply.statusCode).toBe(422);
    expect(reply.json()).toMatchObject({
      code: 'request.invalid',
      issues: [
        {
          path: 'indicators.0.value',
          code: 'check.out-of-range',
          params: { least: '1', most: '10' },
          message: 'Mức này cần từ 1 đến 10.',
        },
        { path: 'indicators.1.value', code: 'check.same-reaches-far', params: { far: '2' } },
      ],
    });
  });

  test('a figure says which rule wants its cause, with both sides, and sending names them', async () => {
    const { indicator } = district;
    await record(indicator.id, { value: '250' });
    const form = await as.clerk({ method: 'GET', url: report() });
    expect(form.json().rows[0].warnings).toEqual([
      {
        code: 'far-above-plan',
        field: 'value',
        facts: { now: '250', against: '100', measure: '250', limit: '200', units: null },
      },
    ]);
    const sent = await as.approver({ method: 'POST', url: `${report()}/submit`, payload: {} });
    expect(sent.json()).toMatchObject({
      code: 'submission.incomplete',
      issues: [
        {
          path: 'cells.TG12',
          code: 'figure.reason-required',
          params: { problem: 'far-above-plan', now: '250', against: '100', limit: '200' },
        },
      ],
    });
  });

  test('a threshold for one indicator reaches its form at once and is in the audit', async () => {
    const { indicator, people } = district;
    const before = await as.clerk({ method: 'GET', url: report() });
    const own = { indicatorId: indicator.id, code: 'far-above-plan', value: '300' };
    const reply = await put(1, { thresholds: DEFAULTS, indicators: [own] });
    expect(reply.statusCode).toBe(200);
    expect(reply.headers.etag).toBe('"2"');
    expect(reply.json()).toMatchObject({ version: 2, indicators: [own] });

    const etag = String(before.headers.etag);
    const form = await as.clerk({
      method: 'GET',
      url: report(),
      headers: { 'if-none-match': etag },
    });
    expect(form.statusCode).toBe(200);
    const [row] = form.json().rows;
    expect(row.warnings).toEqual([]);
    expect(row.checks.thresholds).toEqual({ ...DEFAULTS, 'far-above-plan': '300' });

    const trace = await api.database.db
      .selectFrom('audit')
      .where('action', '=', 'checks.set')
      .select(['account_id', 'before', 'after', 'actor_office', 'actor_role', 'actor_unit_id'])
      .select(['address', 'user_agent'])
      .execute();
    expect(trace).toMatchObject([
      {
        account_id: people.secretariat.id,
        actor_office: expect.any(String),
        actor_role: 'secretariat',
        actor_unit_id: district.committee.id,
        address: '127.0.0.1',
        user_agent: 'lightMyRequest',
        before: { version: 1, indicators: [] },
        after: { version: 2, indicators: [own] },
      },
    ]);
  });

  test('a rule without a threshold asks nothing', async () => {
    const thresholds = { ...DEFAULTS, 'far-above-plan': null };
    expect((await put(2, { thresholds, indicators: [] })).statusCode).toBe(200);
    const form = await as.clerk({ method: 'GET', url: report() });
    expect(form.json().rows[0].warnings).toEqual([]);
  });

  test('readers see the rules that asked, the cause, and what fell since it was sent', async () => {
    const { db } = api.database;
    const { ward, indicator } = district;
    const cell = { unit_id: ward.id, half_year: '2017-H1', indicator_id: indicator.id };
    await aFigure(db, cell, { value: '120' });
    await aFigure(db, cell, { value: '90', cause: 'Trước tính trùng 30 tin.' });
    await db.updateTable('submission').set({ state: 'submitted', sendings: 2 }).execute();
    const form = await as.secretariat({ method: 'GET', url: report() });
    expect(form.json().rows[0]).toMatchObject({
      figure: { value: '90', cause: 'Trước tính trùng 30 tin.' },
      checks: { sentBefore: '120' },
      warnings: [{ code: 'fell-since-sent', facts: { now: '90', against: '120', measure: '25' } }],
    });
  });
});

describe('what cannot be true', () => {
  let api: TestApi;
  let district: District;
  let clerk: Awaited<ReturnType<TestApi['as']>>;
  const record = (indicator: string, payload: object, version = 0) =>
    clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/${indicator}`,
      payload: { state: 'reported', ...payload },
      headers: { 'if-match': `"${version}"` },
    });

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    clerk = await api.as(district.people.clerk.id);
    await anIndicator(db, { code: 'MONEY', counts_whole_units: false, decimals: 2 });
    await anIndicator(db, { code: 'WEEKS', maximum: '26', minimum: '1' });
    const whole = await anIndicator(db, { code: 'WHOLE', parts_add_up: true });
    for (const code of ['PART1', 'PART2']) {
      await anIndicator(db, { code, of_which_id: whole.id });
    }
  });
  afterAll(() => api.close());

  test.for([
    ['MONEY', '1.234', 'figure.too-many-decimals', { value: '1.234', limit: '2' }],
    ['WEEKS', '27', 'figure.above-maximum', { value: '27', limit: '26' }],
    ['WEEKS', '0', 'figure.below-minimum', { value: '0', limit: '1' }],
  ] as const)('%s takes no %s', async ([code, value, wrong, params]) => {
    const reply = await record(code, { value });
    expect(reply.json()).toMatchObject({ code: wrong, issues: [{ path: 'value', params }] });
  });

  test('parts that do not overlap are never more than their whole, from either side', async () => {
    expect((await record('WHOLE', { value: '10' })).statusCode).toBe(200);
    expect((await record('PART1', { value: '6' })).statusCode).toBe(200);
    expect((await record('PART2', { value: '5' })).json()).toMatchObject({
      code: 'figure.parts-over-whole',
      issues: [{ path: 'value', params: { part: '11', whole: '10' } }],
    });
    expect((await record('PART2', { value: '4' })).statusCode).toBe(200);
    expect((await record('WHOLE', { value: '9' }, 1)).json()).toMatchObject({
      code: 'figure.parts-over-whole',
      issues: [{ params: { part: '10', whole: '9' } }],
    });
  });
});

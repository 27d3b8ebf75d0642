import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { aTarget } from './support/builders/target.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const url = (path: string) => `/api/v1${path}`;

/** What the database is asked, reviewed as text: one file a request, so that its cost is seen. */
describe('the statements of', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const statements = async (name: string, ask: () => Promise<{ readonly statusCode: number }>) => {
    await as.clerk({ method: 'GET', url: url('/periods') });
    await as.approver({ method: 'GET', url: url('/periods') });
    await as.standingCommittee({ method: 'GET', url: url('/periods') });
    api.database.sql.length = 0;
    expect((await ask()).statusCode).toBe(200);
    // Who asks is remembered for seconds, so whether it is asked anew depends on the machine.
    const asked = api.database.sql.filter((one) => !one.includes('"session"."token_hash"'));
    const text = `${asked.map((one) => one.trim()).join(';\n\n')};\n`;
    await expect(text).toMatchFileSnapshot(`./__sql__/${name}.sql`);
    return asked.length;
  };
  const cell = () => url(`/figures/2017-H1/${district.ward.id}/TG12`);
  const report = () => url(`/submissions/2017-H1/${district.ward.id}`);
  const payload = { declaration: true };
  const submit = () => as.approver({ method: 'POST', url: `${report()}/submit`, payload });
  const save = (version: number, headers = {}) =>
    as.clerk({
      method: 'PUT',
      url: cell(),
      payload: { state: 'reported', value: '54' },
      headers: { 'if-match': `"${version}"`, ...headers },
    });

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    const { ward, committee, indicator } = district;
    for (const { id: unit_id } of [ward, committee]) {
      await aTarget(api.database.db, { unit_id, indicator_id: indicator.id });
    }
    as = await peopleOf(api, district);
    await save(0);
  });
  afterAll(() => api.close());

  test('a save: one that holds and reads, one that writes', async () => {
    expect(await statements('save', () => save(1))).toBe(2);
  });

  test('a save under a key: two more', async () => {
    const key = { 'idempotency-key': 'k-1' };
    expect(await statements('save-under-key', () => save(2, key))).toBe(4);
  });

  test('a sending', async () => {
    expect(await statements('send', submit)).toBe(38);
  });

  test.each([
    ['figure', () => as.clerk({ method: 'GET', url: cell() })],
    [
      'figures',
      () => as.clerk({ method: 'GET', url: url('/figures?period=2017-H1&indicator=TG12') }),
    ],
    ['submission', () => as.clerk({ method: 'GET', url: report() })],
    [
      'results',
      () =>
        as.standingCommittee({
          method: 'GET',
          url: url('/results?period=2017-H1&parent=code:001'),
        }),
    ],
  ] as const)('reading %s', async (name, ask) => {
    expect(await statements(`read-${name}`, ask)).toBeGreaterThan(0);
  });
});

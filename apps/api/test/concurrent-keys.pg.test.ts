import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { anIndicator } from './support/builders/indicator.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

/** One connection cannot race with itself, so this runs where there are many. */
describe.skipIf(!inject('postgres'))('one key at the same moment', () => {
  let api: TestApi;
  let district: District;
  let clerk: Awaited<ReturnType<TestApi['as']>>;
  const put = (unit: string, indicator: string, key: string, version: string) =>
    clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${unit}/${indicator}`,
      payload: { state: 'reported', value: '7' },
      headers: { 'if-match': `"${version}"`, 'idempotency-key': key },
    });

  beforeAll(async () => {
    api = await startTestApi({ kind: 'PostgreSQL' });
    district = await aDistrict(api.database.db);
    await anIndicator(api.database.db, { code: 'TG13' });
    clerk = await api.as(district.people.clerk.id);
  });
  afterAll(() => api.close());

  test('a cell named by id and by code is one cell: it is written once and answered alike', async () => {
    const names = [district.ward.id, 'code:00004'];
    const replies = await Promise.all(
      Array.from({ length: 8 }, (_, turn) => put(names[turn % 2] ?? '', 'TG12', 'k-1', '0')),
    );
    const cells = replies.map((reply) => [reply.statusCode, reply.json().version]);
    expect(cells).toEqual(replies.map(() => [200, 1]));
    const revisions = await api.database.db.selectFrom('figure_revision').select('id').execute();
    expect(revisions).toHaveLength(1);
  });

  test('on two cells it is refused at the second', async () => {
    const replies = await Promise.all([
      put(district.ward.id, 'TG12', 'k-2', '1'),
      put(district.ward.id, 'TG13', 'k-2', '0'),
    ]);
    const codes = new Set(replies.map((reply) => reply.json().code ?? 'saved'));
    expect(codes).toEqual(new Set(['saved', 'idempotency.key-reused']));
  });
});

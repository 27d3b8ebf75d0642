import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { TrailDto } from '@tiendo/contract/trail';

import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

/** What each act changed from and to. */
const values = ({ items }: TrailDto) =>
  items.map(({ before, after }) => [before?.['value'] ?? null, after?.['value']]);

describe('the trail', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const put = (value: string, version: number) =>
    as.clerk({
      method: 'PUT',
      url: `/api/v1/figures/2017-H1/${district.ward.id}/TG12`,
      payload: { state: 'reported', value },
      headers: { 'if-match': `"${version}"` },
    });
  const get = (who: typeof as.clerk, query: string) =>
    who({ method: 'GET', url: `/api/v1/audit?${query}` });
  const ward = () => `period=2017-H1&unit=${district.ward.id}`;

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    for (const [version, value] of ['54', '57', '58'].entries()) await put(value, version);
  });
  afterAll(() => api.close());

  test('an act says who did what in which office, when by both clocks, and of which figure', async () => {
    const reply = await get(as.clerk, ward());
    expect(reply.statusCode).toBe(200);
    expect(reply.json().items[0]).toMatchObject({
      action: 'figure.recorded',
      actorName: 'Nguyễn Văn A',
      businessAt: expect.stringContaining('2017-06-22'),
      indicator: { id: district.indicator.id, code: 'TG12', contentKind: 'value' },
      before: { value: '57' },
      after: { value: '58' },
      seal: null,
    });
    expect(reply.json().items[0].office).toBeTruthy();
    expect(reply.json().items[0].recordedAt).not.toContain('2017');
  });

  test('a list goes on where it ended, whatever is done meanwhile', async () => {
    const first: TrailDto = (await get(as.clerk, `${ward()}&limit=2`)).json();
    expect(values(first)).toEqual([
      ['57', '58'],
      ['54', '57'],
    ]);
    await put('60', 3);
    const next: TrailDto = (
      await get(as.clerk, `${ward()}&limit=2&cursor=${first.nextCursor}`)
    ).json();
    expect(values(next)).toEqual([[null, '54']]);
    expect(next.nextCursor).toBeNull();
  });

  test('one kind of acts, or one figure', async () => {
    const { items } = (await get(as.clerk, `${ward()}&kind=submission`)).json();
    expect(items).toEqual([]);
    const subject = `/figures/2017-H1/${district.ward.id}/${district.indicator.id}`;
    const of: TrailDto = (await get(as.clerk, `${ward()}&subject=${subject}`)).json();
    expect(of.items).toHaveLength(4);
  });

  test('from above a draft is not there, and a draft before what was sent is not either', async () => {
    expect((await get(as.secretariat, ward())).json()).toEqual({ items: [], nextCursor: null });
    const { db } = api.database;
    await db
      .updateTable('figure_revision')
      .set({ sent_at: '2017-06-22T11:00:00+07:00' })
      .where('number', '=', 2)
      .execute();
    const seen: TrailDto = (await get(as.secretariat, ward())).json();
    expect(values(seen)).toEqual([[null, '57']]);
  });

  test('a figure says in which office each of its revisions was written', async () => {
    const url = `/api/v1/figures/2017-H1/${district.ward.id}/TG12`;
    const { revisions } = (await as.clerk({ method: 'GET', url })).json();
    const [{ office }] = (await get(as.clerk, ward())).json().items;
    expect(revisions[0]).toMatchObject({ number: 4, office, sending: null, isAccepted: false });
  });

  test('what one may not see is not there; the system’s own acts are the administrator’s', async () => {
    expect((await get(as.neighbour, ward())).statusCode).toBe(404);
    expect((await get(as.administrator, ward())).statusCode).toBe(404);
    expect((await get(as.administrator, '')).json()).toEqual({ items: [], nextCursor: null });
    expect((await get(as.clerk, '')).json()).toMatchObject({ code: 'auth.forbidden' });
  });

  test.each([
    ['period=2017-H1', 'unit'],
    ['unit=code:00004', 'period'],
    ['period=2017-H1&unit=code:00004&cursor=x', 'cursor'],
    ['period=2017-H1&unit=code:00004&kind=x', 'kind'],
    ['period=2017-H1&unit=code:00004&subject=%00', 'subject'],
    ['period=2017-H1&unit=code:00004&cursor=%00', 'cursor'],
  ])('%s is refused at %s', async (query, path) => {
    const reply = await get(as.clerk, query);
    expect(reply.json()).toMatchObject({ code: 'request.invalid', issues: [{ path }] });
  });
});

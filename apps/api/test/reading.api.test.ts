import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aConclusion, aMeeting, aTask } from './support/builders/meeting.ts';
import { aDistrict, type District, type DistrictPeople } from './support/builders/district.ts';
import { aTarget } from './support/builders/target.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

type Person = keyof DistrictPeople;
const EVERYBODY: readonly Person[] = [
  'clerk',
  'approver',
  'neighbour',
  'verifier',
  'secretariat',
  'boardLeader',
  'standingCommittee',
  'administrator',
];
const OVERSEERS: readonly Person[] = ['secretariat', 'boardLeader', 'standingCommittee'];
const READERS = EVERYBODY.filter((person) => person !== 'administrator');

/** Who gets 200; of the others, who is signed in gets 403, or 404 where `hidden` says so. */
interface Row {
  readonly url: string;
  readonly sees: readonly Person[];
  readonly hidden?: readonly Person[];
}

const ROWS: readonly Row[] = [
  { url: '/session', sees: EVERYBODY },
  { url: '/units', sees: EVERYBODY },
  { url: '/units/code:00004', sees: EVERYBODY },
  { url: '/units/code:00004/versions', sees: EVERYBODY },
  { url: '/periods', sees: EVERYBODY },
  { url: '/periods/2017-H1', sees: EVERYBODY },
  { url: '/areas', sees: EVERYBODY },
  { url: '/indicators', sees: EVERYBODY },
  { url: '/indicators/TG12', sees: EVERYBODY },
  { url: '/directives', sees: READERS },
  { url: '/targets?year=2017', sees: READERS },
  { url: '/meetings', sees: READERS },
  { url: '/meetings/{meeting}', sees: READERS },
  { url: '/tasks', sees: READERS },
  {
    url: '/tasks/{task}',
    sees: ['clerk', 'approver', 'verifier', ...OVERSEERS],
    hidden: ['neighbour'],
  },
  {
    url: '/tasks/{draft}',
    sees: OVERSEERS,
    hidden: ['clerk', 'approver', 'neighbour', 'verifier'],
  },
];

describe('who may read what', () => {
  let api: TestApi;
  let district: District;
  const ids: Record<string, string> = {};

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    const { committee, ward, department, indicator } = district;
    await aTarget(db, { unit_id: ward.id, indicator_id: indicator.id });
    const half_year = district.halfYear;
    ids['meeting'] = await aMeeting(db, { half_year, organiser_unit_id: committee.id });
    const { conclusionId } = await aConclusion(db, ids['meeting']);
    const issued = { half_year, issued_by_id: committee.id, lead_unit_id: ward.id };
    ids['task'] = await aTask(db, { ...issued, conclusion_id: conclusionId });
    ids['draft'] = await aTask(db, { ...issued, stage: 'draft' });
    await db
      .insertInto('task_unit')
      .values({ task_id: ids['task'], unit_id: department.id, display_order: 1 })
      .execute();
  });
  afterAll(() => api.close());

  const urlOf = ({ url }: Row) =>
    `/api/v1${url.replaceAll(/\{(\w+)\}/g, (_, name: string) => ids[name] ?? '')}`;

  test.each(ROWS)('$url', async (row) => {
    const statuses: Record<string, number> = {};
    for (const person of EVERYBODY) {
      const send = await api.as(district.people[person].id);
      statuses[person] = (await send({ url: urlOf(row) })).statusCode;
    }
    const wanted = EVERYBODY.map((person) => {
      if (row.sees.includes(person)) return [person, 200];
      return [person, row.hidden?.includes(person) ? 404 : 403];
    });
    expect(statuses).toEqual(Object.fromEntries(wanted));
  });

  test.each(ROWS)('$url wants to know who is asking', async (row) => {
    const reply = await api.inject({ url: urlOf(row), headers: { 'accept-language': 'en' } });
    expect(reply.statusCode).toBe(401);
    expect(reply.json()).toMatchObject({
      code: 'auth.required',
      title: expect.stringMatching(/sign in/i),
    });
  });

  test.each(ROWS)('$url knows which parameters it has', async (row) => {
    const send = await api.as(district.people.boardLeader.id);
    const url = urlOf(row);
    const reply = await send({ url: `${url}${url.includes('?') ? '&' : '?'}colour=red` });
    expect([reply.statusCode, reply.json().issues]).toEqual([
      422,
      [expect.objectContaining({ path: 'colour', code: 'request.unknown-field' })],
    ]);
  });

  test.each(['/periods/1999-H1', '/indicators/XX', `/meetings/${crypto.randomUUID()}`])(
    '%s is not there',
    async (url) => {
      const send = await api.as(district.people.boardLeader.id);
      const reply = await send({ url: `/api/v1${url}` });
      expect(reply.statusCode).toBe(404);
    },
  );

  test.each(['/session', '/session/welcome'])('%s stays out of caches', async (url) => {
    const send = await api.as(district.people.clerk.id);
    expect((await send({ url: `/api/v1${url}` })).headers['etag']).toBeUndefined();
  });

  test.each(
    ROWS.filter(({ url }) => /\/(\{|code:|TG|2017)/.test(url) && !url.endsWith('versions')),
  )('$url is not sent again while it is the same', async (row) => {
    const send = await api.as(district.people.boardLeader.id);
    const first = await send({ url: urlOf(row) });
    const again = await send({
      url: urlOf(row),
      headers: { 'if-none-match': String(first.headers['etag']) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });
});

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ROLES, type Role } from '@tiendo/domain/access';

import { listRoutes } from '../src/platform/auth/list-routes.ts';
import type { Outcome, Rights } from './rights-of-roles.ts';
import { A_PDF, RIGHTS, type Things, pathOf } from './rights-table.ts';
import { anAccount } from './support/builders/account.ts';
import { aDistrict } from './support/builders/district.ts';
import { anArea } from './support/builders/indicator.ts';
import { aMeeting, aTask } from './support/builders/meeting.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

type Sender = Awaited<ReturnType<TestApi['as']>>;
type Method = 'DELETE' | 'GET' | 'POST' | 'PUT';

/** What a refusal means; whatever else is answered, the asker was let in. */
const OUTCOME: Readonly<Record<number, Outcome>> = { 403: 'no', 404: 'unseen' };

describe('what each role may do where', () => {
  let api: TestApi;
  let things: Things;
  /** By role: granted for the ward, and for the committee above it. */
  let inside: Readonly<Record<Role, Sender>>;
  let above: Readonly<Record<Role, Sender>>;

  const peopleFor = async (unitId: string): Promise<Readonly<Record<Role, Sender>>> => {
    const signedIn = ROLES.map(async (role) => {
      const { id } = await anAccount(api.database.db, { role, unitId });
      return [role, await api.as(id)] as const;
    });
    // Every role is there, as the map goes through all of them.
    return Object.fromEntries(await Promise.all(signedIn)) as Record<Role, Sender>;
  };

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    const district = await aDistrict(db);
    const { committee, ward, otherWard, halfYear: half_year } = district;
    const tasks = [ward, otherWard].map(async ({ id }) => {
      const task = { half_year, issued_by_id: committee.id, lead_unit_id: id };
      return [id, await aTask(db, task)] as const;
    });
    const { clerk, neighbour } = district.people;
    const speakers = [
      [ward.id, clerk.id],
      [otherWard.id, neighbour.id],
    ] as const;
    const comments = speakers.map(async ([unit, who]) => {
      const speaker = await api.as(who);
      const payload = {
        halfYear: half_year,
        unit,
        audience: 'unit-and-review',
        text: 'Đã đối chiếu',
      };
      const said = await speaker({ method: 'POST', url: '/api/v1/comments', payload });
      return [unit, String(said.json().id)] as const;
    });
    const files = speakers.map(async ([unit, who]) => {
      const clerkOf = await api.as(who);
      const added = await clerkOf({
        method: 'POST',
        url: `/api/v1/evidence?period=${half_year}&unit=${unit}&name=bao-cao.pdf`,
        headers: { 'content-type': 'application/pdf' },
        payload: A_PDF,
      });
      if (added.statusCode !== 201) throw new Error(added.body);
      return [unit, String(added.json().id)] as const;
    });
    const fileOf = new Map(await Promise.all(files));
    await sql`update evidence set sent_at = now()`.execute(db);
    things = {
      district,
      meetingId: await aMeeting(db, { half_year, organiser_unit_id: district.board.id }),
      areaId: await anArea(db),
      taskOf: new Map(await Promise.all(tasks)),
      commentOf: new Map(await Promise.all(comments)),
      fileOf,
    };
    inside = await peopleFor(ward.id);
    above = await peopleFor(committee.id);
  });
  afterAll(() => api.close());

  /** How a route answers somebody about a unit. */
  const outcome = async (key: string, who: Sender, unit: string): Promise<Outcome> => {
    const [method, route = ''] = key.split(' ');
    const { query, payload, headers } = RIGHTS[key]?.ask?.(unit) ?? {};
    const path = `/api/v1${pathOf(route, unit, things)}`;
    const reply = await who({
      method: method as Method,
      url: query === undefined ? path : `${path}?${query}`,
      ...(method === 'GET' ? {} : { payload: payload ?? {} }),
      ...(headers ? { headers: { ...headers } } : {}),
    });
    expect(reply.statusCode, `${key}: ${reply.body.slice(0, 200)}`).toBeLessThan(500);
    return OUTCOME[reply.statusCode] ?? 'yes';
  };

  /** The line of a role as it turns out. */
  const line = async (key: string, role: Role, expected: string): Promise<string> => {
    const { ward, otherWard } = things.district;
    const places = [
      [inside[role], ward.id],
      [inside[role], otherWard.id],
      [above[role], ward.id],
    ] as const;
    const wanted = expected.split(' ');
    const found: string[] = [];
    for (const [index, [who, unit]] of places.entries()) {
      found.push(wanted[index] === '-' ? '-' : await outcome(key, who, unit));
    }
    return found.join(' ');
  };

  test('the table has every route of the program, and no other', () => {
    const routes = listRoutes(api.app).map(({ method, path }) => `${method} ${path}`);
    expect(Object.keys(RIGHTS).toSorted()).toEqual(routes.toSorted());
  });

  test('what is public in the table asks for no session, and nothing else is', () => {
    const open = listRoutes(api.app).filter(({ access }) => access === 'public');
    const rows = Object.entries(RIGHTS).filter(([, { rights }]) => rights === 'public');
    expect(rows.map(([key]) => key).toSorted()).toEqual(
      open.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
  });

  const guarded = Object.entries(RIGHTS).flatMap(([key, { rights }]) =>
    rights === 'public' ? [] : [[key, rights] as const],
  );

  test.for(guarded)('%s', async ([key, rights]) => {
    const found: [Role, string][] = [];
    for (const role of ROLES) found.push([role, await line(key, role, rights[role])]);
    expect(Object.fromEntries(found)).toEqual(rights satisfies Rights);
  });
});

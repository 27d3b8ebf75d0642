import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aGrant, anAccount, PASSWORD } from './support/builders/account.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const url = '/api/v1/session';

describe('/session', () => {
  let api: TestApi;
  let district: District;

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
  });
  afterAll(() => api.close());

  const signIn = (username: string, password: string, remoteAddress = '10.0.0.1') =>
    api.inject({ method: 'POST', url, payload: { username, password }, remoteAddress });
  const cookieOf = (reply: Awaited<ReturnType<typeof signIn>>) => {
    const [cookie] = reply.cookies;
    if (!cookie) throw new Error('no cookie was set');
    return cookie;
  };

  test('signing in sets a cookie that scripts cannot read, and says who one is', async () => {
    const { clerk } = district.people;
    const reply = await signIn(` ${clerk.username.toUpperCase()} `, PASSWORD);
    expect(reply.statusCode).toBe(200);
    expect(cookieOf(reply)).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    expect(reply.body).not.toContain(cookieOf(reply).value);

    const cookies = { [cookieOf(reply).name]: cookieOf(reply).value };
    const session = (await api.inject({ url, cookies })).json();
    expect(session).toEqual(reply.json());
    expect(session).toMatchObject({
      username: clerk.username,
      currentHalfYear: '2017-H1',
      businessNow: '2017-06-22T10:34:00+07:00',
      demo: false,
      grants: [{ role: 'clerk', unitCode: 'code:00004', unitShortName: 'P. Trúc Bạch' }],
    });
    expect(session.permissions).toContain('figure.record');
    expect(session.permissions).not.toContain('submission.submit');
  });

  test('the first question of a page tells who is here, or that nobody is, and refuses neither', async () => {
    const reply = await signIn(district.people.boardLeader.username, PASSWORD);
    const cookies = { [cookieOf(reply).name]: cookieOf(reply).value };
    const welcome = async () => api.inject({ url: `${url}/welcome`, cookies });
    expect((await welcome()).json()).toMatchObject({ session: reply.json(), accounts: [] });
    await api.inject({ method: 'DELETE', url, cookies });
    const afterwards = await welcome();
    expect([afterwards.statusCode, afterwards.json().session]).toEqual([200, null]);
  });

  test('a department that is asked for no report is not told to enter one', async () => {
    const { db } = api.database;
    await db.deleteFrom('period_deadline').where('unit_kind', '=', 'department').execute();
    const [clerk, verifier] = await Promise.all(
      [district.people.clerk, district.people.verifier].map(({ username }) =>
        signIn(username, PASSWORD),
      ),
    );
    expect(clerk?.json().grants[0].unitReports).toBe(true);
    expect(verifier?.json().grants[0].unitReports).toBe(false);
  });

  test('signing out ends the session at once, and twice is as good as once', async () => {
    const reply = await signIn(district.people.approver.username, PASSWORD);
    const cookies = { [cookieOf(reply).name]: cookieOf(reply).value };
    for (const _ of [1, 2]) {
      expect((await api.inject({ method: 'DELETE', url, cookies })).statusCode).toBe(204);
    }
    expect((await api.inject({ url, cookies })).json()).toMatchObject({ code: 'auth.required' });
    expect((await api.inject({ method: 'DELETE', url })).statusCode).toBe(204);
  });

  test('a wrong password, an unknown name and a disabled account are told apart by nobody', async () => {
    const { db } = api.database;
    const disabled = await anAccount(db, null, { disabled_at: new Date() });
    const replies = [
      await signIn(district.people.clerk.username, 'wrong', '10.0.0.7'),
      await signIn('nobody', PASSWORD, '10.0.0.7'),
      await signIn(disabled.username, PASSWORD, '10.0.0.7'),
    ];
    const bodies = replies.map((reply) => ({ ...reply.json(), requestId: '' }));
    expect(replies.map(({ statusCode }) => statusCode)).toEqual([401, 401, 401]);
    expect(bodies[0]).toMatchObject({ code: 'auth.wrong-credentials' });
    expect(bodies[1]).toEqual(bodies[0]);
    expect(bodies[2]).toEqual(bodies[0]);
    expect(replies.flatMap(({ cookies }) => cookies)).toEqual([]);
  });

  test('a name no account can have is refused as such', async () => {
    expect((await signIn('nhap\u0000', PASSWORD)).json()).toMatchObject({
      status: 422,
      issues: [{ path: 'username' }],
    });
  });

  test('guessing is slowed down where it comes from, and there alone', async () => {
    const { username } = district.people.secretariat;
    for (let guess = 0; guess < 5; guess += 1) await signIn(username, 'wrong', '10.9.9.9');
    const slowed = await signIn(username, PASSWORD, '10.9.9.9');
    expect([slowed.statusCode, slowed.headers['retry-after']]).toEqual([429, '1']);
    expect(slowed.json()).toMatchObject({ code: 'request.too-many', params: { seconds: 1 } });
    expect((await signIn(username, PASSWORD, '10.0.0.2')).statusCode).toBe(200);
  });

  test('of many guesses at the same moment no more are compared than one after the other', async () => {
    const { username } = district.people.secretariat;
    const guesses = Array.from({ length: 60 }, () => signIn(username, 'wrong', '10.9.9.8'));
    const statuses = (await Promise.all(guesses)).map(({ statusCode }) => statusCode);
    // A sixth, when the machine is so slow that its second has passed meanwhile.
    const compared = statuses.filter((status) => status === 401).length;
    expect([5, 6]).toContain(compared);
    expect(statuses.filter((status) => status === 429)).toHaveLength(60 - compared);
  });

  test('when too many sign in at once the last are told to come again, and it is not held against them', async () => {
    const { username } = district.people.standingCommittee;
    const crowd = Array.from({ length: 320 }, (_, place) =>
      signIn(`ai-${place}`, 'wrong', `10.8.${place % 2}.${place >> 1}`),
    );
    const turnedAway = (await Promise.all(crowd)).filter(({ statusCode }) => statusCode === 503);
    expect(turnedAway.length).toBeGreaterThan(0);
    for (const reply of turnedAway) {
      expect(reply.json()).toMatchObject({ code: 'auth.busy' });
      expect(reply.headers['retry-after']).toBe('1');
    }
    expect((await signIn(username, PASSWORD, '10.8.9.1')).statusCode).toBe(200);
  });

  test('who has no role yet may know who they are, and nothing else', async () => {
    const { db } = api.database;
    const guest = await anAccount(db, null);
    await aGrant(db, guest.id, { role: 'clerk', unitId: district.ward.id }, { to: '2017-06-21' });
    const send = await api.as(guest.id);
    expect((await send({ url })).json()).toMatchObject({ grants: [], permissions: [] });
    expect((await send({ url: '/api/v1/units' })).statusCode).toBe(403);
  });

  test.each([
    [{}, ['username', 'password']],
    [{ username: 'x', password: 'y', remember: true }, ['remember']],
  ])('refuses %o', async (payload, paths) => {
    const reply = await api.inject({ method: 'POST', url, payload });
    expect(reply.statusCode).toBe(422);
    expect(reply.json().issues.map(({ path }: { path: string }) => path)).toEqual(paths);
  });

  test('the sign-in page learns nothing of accounts in real use', async () => {
    const reply = await api.inject({ url: `${url}/welcome` });
    expect(reply.json()).toEqual({
      session: null,
      demo: false,
      businessNow: '2017-06-22T10:34:00+07:00',
      hasAccounts: true,
      accounts: [],
      demoPassword: null,
    });
  });
});

test('a database that nobody has set up says that there is nobody to sign in', async () => {
  const api = await startTestApi();
  const welcome = (await api.inject({ url: `${url}/welcome` })).json();
  expect(welcome).toMatchObject({ demo: false, hasAccounts: false });
  await api.close();
});

describe('/session/welcome of the demo', () => {
  test('shows each account with its office and the password', async () => {
    const api = await startTestApi({ demo: true });
    const { people } = await aDistrict(api.database.db);
    const welcome = (await api.inject({ url: `${url}/welcome` })).json();
    expect(welcome).toMatchObject({ demo: true, demoPassword: 'tiendo-demo' });
    expect(welcome.session).toBeNull();
    expect(welcome.accounts).toHaveLength(8);
    expect(welcome.accounts).toContainEqual({
      username: people.clerk.username,
      displayName: 'Nguyễn Văn A',
      office: 'Cán bộ',
      role: 'clerk',
    });
    await api.close();
  });
});

import { afterAll, beforeAll, expect, test } from 'vitest';

import { type SubmissionAction, type SubmissionState, movedTo } from '@tiendo/domain/submission';

import { anAccount } from './support/builders/account.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const MOVES = 100;
const SEED = 20_170_621;

type Sender = Awaited<ReturnType<TestApi['as']>>;

/** What the machine of the domain says of a unit's report, beside what the program serves. */
interface Model {
  readonly unitId: string;
  state: SubmissionState;
  /** What its figure says, and the version it says it in. */
  value: string | null;
  version: number;
  /** Of each sending, as it was answered when it was sent. */
  readonly late: boolean[];
}

/** What each may try: whether it is theirs and in time the machine says. */
const ACTIONS = [
  ['send-to-approver', 'clerk', {}],
  ['submit', 'approver', { declaration: true }],
  ['recall', 'approver', {}],
  ['start-review', 'secretariat', {}],
  ['return', 'secretariat', { reason: 'Đề nghị bổ sung.' }],
  ['accept', 'secretariat', {}],
  ['reopen', 'boardLeader', { reason: 'Sai số.', authority: '03-CV/BTGQU' }],
  ['extend', 'boardLeader', { until: '2017-06-28' }],
] as const satisfies readonly (readonly [SubmissionAction, string, object])[];

let api: TestApi;
let district: District;
let people: Record<string, Sender>;
let reports: readonly Model[];

beforeAll(async () => {
  api = await startTestApi();
  district = await aDistrict(api.database.db);
  const { ward, otherWard } = district;
  const signIn = async (role: 'clerk' | 'unit-approver', unitId: string) =>
    api.as((await anAccount(api.database.db, { role, unitId })).id);
  people = {
    secretariat: await api.as(district.people.secretariat.id),
    boardLeader: await api.as(district.people.boardLeader.id),
  };
  for (const { id } of [ward, otherWard]) {
    people[`clerk ${id}`] = await signIn('clerk', id);
    people[`approver ${id}`] = await signIn('unit-approver', id);
  }
  reports = [ward, otherWard].map(({ id }) => ({
    unitId: id,
    state: 'draft',
    value: null,
    version: 0,
    late: [],
  }));
  api.clock.at = new Date('2017-06-14T09:00:00+07:00');
});
afterAll(() => api.close());

/** Whoever holds the role for the unit. */
function personAt(name: string, { unitId }: Model): Sender {
  const found = people[`${name} ${unitId}`] ?? people[name];
  if (!found) throw new RangeError(`Nobody is ${name}`);
  return found;
}

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

async function record(report: Model, value: string): Promise<void> {
  const clerk = personAt('clerk', report);
  const url = `/api/v1/figures/2017-H1/${report.unitId}/TG12`;
  const reply = await clerk({
    method: 'PUT',
    url,
    payload: { state: 'reported', value },
    headers: { 'if-match': `"${report.version}"` },
  });
  const revised = movedTo(report.state, 'revise');
  const isOpen = report.state === 'draft' || report.state === 'unit-review' || revised !== null;
  expect([report.state, 'entry', reply.statusCode < 300]).toEqual([report.state, 'entry', isOpen]);
  if (!isOpen) return;
  report.value = value;
  report.state = revised ?? report.state;
}

async function move(report: Model, [action, name, payload]: (typeof ACTIONS)[number]) {
  const url = `/api/v1/submissions/2017-H1/${report.unitId}/${action}`;
  const reply = await personAt(name, report)({ method: 'POST', url, payload });
  const to = movedTo(report.state, action);
  const isComplete = action !== 'submit' || report.value !== null;
  const isLater = action !== 'extend' || reply.statusCode !== 422;
  // Nobody changes here what was accepted, so there is nothing to accept once more.
  const isNew = action !== 'accept' || report.state !== 'accepted';
  const mayMove = to !== null && isComplete && isLater && isNew;
  expect([report.state, action, reply.statusCode < 300]).toEqual([report.state, action, mayMove]);
  if (!mayMove) return;
  report.state = to;
  if (action === 'submit') report.late.push(Boolean(reply.json().sending.late));
}

/** What the program serves is what the machine says. */
async function compare(report: Model): Promise<void> {
  const clerk = personAt('clerk', report);
  const url = `/api/v1/submissions/2017-H1/${report.unitId}`;
  const { state, rows, sendings } = (await clerk({ method: 'GET', url })).json();
  const [{ figure }] = rows;
  expect({
    state,
    value: figure.value,
    late: sendings.map((one: { late: boolean }) => one.late),
  }).toEqual({ state: report.state, value: report.value, late: report.late });
  report.version = figure.version;
}

test(
  `${MOVES} random moves over two units (seed ${SEED}) keep to the machine`,
  { timeout: 120_000 },
  async () => {
    const next = chance(SEED);
    const pick = <Item>(items: readonly Item[]): Item => {
      const item = items[Math.floor(next() * items.length)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    };
    const seen = new Set<SubmissionState>();
    for (let turn = 0; turn < MOVES; turn += 1) {
      const report = pick(reports);
      const fitting = ACTIONS.filter(([action]) => movedTo(report.state, action) !== null);
      if (next() < 0.3) await record(report, String(100 + turn));
      // Now and then whatever comes, so that what is refused is refused too.
      else await move(report, pick(next() < 0.25 ? ACTIONS : fitting));
      await compare(report);
      for (const { state } of reports) seen.add(state);
      api.clock.at = new Date(api.clock.at.getTime() + 2 * 3_600_000);
    }
    for (const report of reports) await compare(report);
    expect([...seen].toSorted()).toEqual([
      'accepted',
      'draft',
      'reopened',
      'returned',
      'submitted',
      'under-review',
      'unit-review',
    ]);
    expect(reports.flatMap(({ late }) => late)).toContain(false);
  },
);

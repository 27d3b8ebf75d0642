import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { loadDemo } from '../src/demo/load-demo.ts';
import { RECORD_FACTS, type RecordFact } from '../src/demo/record-facts.ts';
import { type TestApi, startTestApi } from './support/test-api.ts';

type Step = RecordFact['readAt']['field'][number];

/** One step into an answer: a field by name, or the item of a list that has these values. */
function into(at: unknown, step: Step): unknown {
  if (typeof at !== 'object' || at === null) return undefined;
  if (typeof step === 'string') return (at as Record<string, unknown>)[step];
  const items = Array.isArray(at) ? (at as readonly Record<string, unknown>[]) : [];
  return items.find((item) => Object.entries(step).every(([name, value]) => item[name] === value));
}

describe('what the published record says can be read in the product', () => {
  let api: TestApi;
  let read: (path: RecordFact['readAt']['path']) => Promise<unknown>;

  beforeAll(async () => {
    api = await startTestApi();
    await loadDemo(api.database.transactions);
    const { id } = await api.database.db
      .selectFrom('account')
      .select('id')
      .where('username', '=', 'lanhdao')
      .executeTakeFirstOrThrow();
    const leader = await api.as(id);
    const get = async (url: string) =>
      (await leader({ method: 'GET', url: `/api/v1${url}` })).json<unknown>();
    const meetings = (await get('/meetings')) as { items: { id: string; halfYear: string }[] };
    const own = meetings.items.find((meeting) => meeting.halfYear === '2017-H1');
    const answers = new Map<string, Promise<unknown>>();
    read = (path) => {
      const url = path.replace('{meeting2017}', own?.id ?? '');
      const limited = url.includes(own?.id ?? '-') ? url : `${url}?limit=500`;
      const answer = answers.get(limited) ?? get(limited);
      answers.set(limited, answer);
      return answer;
    };
  });
  afterAll(() => api.close());

  test.for(RECORD_FACTS)('$asks: $id', async ({ readAt }) => {
    const answer = await read(readAt.path);
    expect(readAt.field.reduce(into, answer)).toBe(readAt.value);
  });
});

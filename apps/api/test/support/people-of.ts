import type { District } from './builders/district.ts';
import type { TestApi } from './test-api.ts';

type Sender = Awaited<ReturnType<TestApi['as']>>;

/** Signs in everybody of a district, by the name of what they do. */
export async function peopleOf(
  api: TestApi,
  { people }: District,
): Promise<Record<keyof District['people'], Sender>> {
  const entries = Object.entries(people).map(async ([name, { id }]) => [name, await api.as(id)]);
  return Object.fromEntries(await Promise.all(entries));
}

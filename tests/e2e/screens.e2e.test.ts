import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { accessibilityProblems } from './accessibility.ts';
import { foreignPhrases } from './foreign-phrases.ts';
import { everyScreen, type Screen } from './screens.ts';
import { type Language, openStage, type Stage, type Visitor } from './stage.ts';
import { inTwoLanes } from './two-lanes.ts';

let stage: Stage;
let screens: readonly Screen[];

beforeAll(async () => {
  stage = await openStage();
  screens = await everyScreen(await stage.person('lanhdao'));
});
afterAll(() => stage.close());

/** What is wrong with a screen as it stands in this window. */
async function problemsOf({ page, watch }: Visitor, language: Language): Promise<string[]> {
  await watch.settled();
  const strip = language === 'vi' ? 'SỐ LIỆU MINH HỌA' : 'ILLUSTRATIVE';
  const [lang, overflow, strips] = await Promise.all([
    page.evaluate(() => document.documentElement.lang),
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
    page.getByText(strip, { exact: false }).filter({ visible: true }).count(),
  ]);
  return [
    ...(lang === language ? [] : [`lang="${lang}"`]),
    ...(overflow > 0 ? [`scrolls ${overflow} px sideways`] : []),
    ...(strips > 0 ? [] : ['no strip of the demo']),
    ...((await page.title()) === 'Tiến Độ' ? ['no title of its own'] : []),
    ...(await watch.shifts()).map((shift) => `layout shift ${shift}`),
    ...(await foreignPhrases(page, language)).map((text) => `not said to be foreign: ${text}`),
    ...(await accessibilityProblems(page)),
    ...watch.faults.splice(0),
  ];
}

const WINDOWS = (['vi', 'en'] as const).flatMap((language) =>
  [1440, 390].map((width) => ({ language, width })),
);

describe.each(WINDOWS)('in $language, $width px wide', (seat) => {
  test('every screen is accessible in light and dark, stands still, asks nobody else, speaks one language', async () => {
    const found: Record<string, string[]> = {};
    const people = new Map<string, Visitor>();
    await inTwoLanes(screens, async ({ name, path, username }, lane) => {
      const chair = `${username} in lane ${lane}`;
      const known = people.get(chair);
      const visitor =
        known ?? (await (username === null ? stage.stranger(seat) : stage.person(username, seat)));
      people.set(chair, visitor);
      await visitor.page.goto(path);
      const problems = await problemsOf(visitor, seat.language);
      await visitor.page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
      const inDark = await accessibilityProblems(visitor.page, ['color-contrast']);
      problems.push(...inDark.map((problem) => `dark: ${problem}`));
      if (problems.length > 0) found[name] = problems;
    });
    await Promise.all([...people.values()].map(({ context }) => context.close()));
    expect(found).toEqual({});
  });
});

import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { everyScreen, type Screen } from './screens.ts';
import { openStage, type Stage } from './stage.ts';
import { inTwoLanes } from './two-lanes.ts';

let stage: Stage;
let screens: readonly Screen[];
beforeAll(async () => {
  stage = await openStage();
  screens = await everyScreen(await stage.person('lanhdao'));
});
afterAll(() => stage.close());

describe.each([1440, 390])('with the keyboard alone, %s px wide', (width) => {
  test('every control is reached, in sight, and shows that it has the focus', async () => {
    const found: Record<string, readonly string[]> = {};
    await inTwoLanes(screens, async ({ name, path, username }) => {
      const seat = { width };
      const visitor = await (username === null
        ? stage.stranger(seat)
        : stage.person(username, seat));
      await visitor.page.goto(path);
      await visitor.watch.settled();
      const problems = await walk(visitor.page);
      if (problems.length > 0) found[name] = problems;
      await visitor.context.close();
    });
    expect(found).toEqual({});
  });
});

/** Presses Tab until the walk comes round, and says what it missed or could not see. */
async function walk(page: Page): Promise<readonly string[]> {
  const expected = await page.evaluate(markControls);
  const reached = new Set<string>();
  const problems = new Set<string>();
  let last: string | null = null;
  let isInGrid = false;
  for (let step = 0; step < expected.length + 20; step += 1) {
    // A grid is one stop: inside it Tab goes from cell to cell until Escape was pressed.
    if (isInGrid) await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    const { mark, problem, inGrid } = await page.evaluate(describeFocus);
    isInGrid = inGrid;
    // A day has stops inside: its day, month, year and calendar.
    if (mark !== null && mark !== last && reached.has(mark)) break;
    if (mark !== null) reached.add(mark);
    last = mark;
    if (problem !== null) problems.add(problem);
  }
  const missed = expected.filter(({ mark }) => !reached.has(mark));
  return [...missed.map(({ what }) => `not reached: ${what}`), ...problems];
}

/** Runs in the page: numbers what a keyboard has to reach. A group of radio buttons is one stop. */
function markControls(): { readonly mark: string; readonly what: string }[] {
  const modal = document.querySelector('dialog:modal') ?? document;
  const controls = modal.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  );
  return [...controls].flatMap((control, at) => {
    const isOff = control.matches(':disabled') || control.closest('[inert]') !== null;
    const isOtherRadio = control.matches('input[type="radio"]:not(:checked)');
    if (control.tabIndex < 0 || isOff || isOtherRadio || !control.checkVisibility()) return [];
    control.dataset['mark'] = String(at);
    return [{ mark: String(at), what: `${control.tagName} ${control.textContent?.slice(0, 40)}` }];
  });
}

/** Where the focus stands. */
interface Stop {
  /** The number of the control; null where it is on none. */
  readonly mark: string | null;
  /** What a person who only has the keyboard could not see there. */
  readonly problem: string | null;
  readonly inGrid: boolean;
}

/** Runs in the page: which control has the focus, and whether one can see that. */
function describeFocus(): Stop {
  const element = document.activeElement;
  if (!(element instanceof HTMLElement) || element === document.body) {
    return { mark: null, problem: null, inGrid: false };
  }
  const mark = element.dataset['mark'] ?? null;
  const inGrid = element.closest('table[role="grid"]') !== null;
  const what = `${element.tagName} ${(element.ariaLabel ?? element.textContent).slice(0, 40)}`;
  // A control that is drawn by its label shows the focus there, one in a grid at its cell.
  const isDrawnByLabel = element.matches('input[type="radio"], input[type="file"]');
  const drawn = element.closest(isDrawnByLabel ? 'label' : 'table[role="grid"] td') ?? element;
  const place = drawn.getBoundingClientRect();
  const isInSight = place.bottom > 0 && place.top < innerHeight && place.right > 0;
  const style = getComputedStyle(drawn);
  const ring = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0;
  if (!isInSight) return { mark, inGrid, problem: `out of sight: ${what}` };
  const middle = [place.left + place.width / 2, place.top + place.height / 2] as const;
  const onTop = document.elementFromPoint(...middle);
  const isOwn = onTop === null || drawn.contains(onTop) || onTop.contains(drawn);
  if (!isOwn) return { mark, inGrid, problem: `covered by ${onTop.className}: ${what}` };
  const isShown = ring || style.boxShadow !== 'none';
  return { mark, inGrid, problem: isShown ? null : `no focus ring: ${what}` };
}

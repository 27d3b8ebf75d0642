import type { Locator, Page } from 'playwright-core';

/** The columns one types into, by their place beside the row heading. */
const COLUMNS = { result: 0, part: 1, standing: 2, estimate: 6, cause: 7 } as const;
type Column = keyof typeof COLUMNS;

/** The row of an indicator in the grid of the form. */
export const gridRow = (page: Page, indicator: string): Locator =>
  page
    .getByRole('grid')
    .getByRole('row')
    .filter({ has: page.locator('th').getByText(indicator, { exact: true }) });

/** What is said beside the grid of the row one stands in. */
export const rowPanel = (page: Page): Locator =>
  page.getByRole('region', { name: /^(?:Chỉ tiêu đang chọn|The indicator one stands on)$/u });

/** One cell of the grid, typed into as a person does: stand on it, and type. */
export class GridField {
  readonly #page: Page;
  readonly cell: Locator;

  constructor(page: Page, indicator: string, column: Column = 'result') {
    this.#page = page;
    this.cell = gridRow(page, indicator).getByRole('gridcell').nth(COLUMNS[column]);
  }

  waitFor(): Promise<void> {
    return this.cell.waitFor();
  }

  /** Types over what the cell holds and leaves it unfinished. */
  async fill(text: string): Promise<void> {
    await this.cell.click();
    await this.#page.keyboard.type(text);
  }

  /** Presses a key in the cell. */
  async press(key: string): Promise<void> {
    const isHere = await this.cell.evaluate((cell) => cell.contains(document.activeElement));
    if (!isHere) await this.cell.click();
    await this.#page.keyboard.press(key);
  }

  /** What the cell shows, without what is written small under it. */
  async inputValue(): Promise<string> {
    const [shown = ''] = (await this.cell.innerText()).split('\n');
    return shown.trim();
  }
}

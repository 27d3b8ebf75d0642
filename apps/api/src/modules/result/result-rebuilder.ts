import { Injectable } from '@nestjs/common';

import { type HalfYear, halfOf, halfYearOf } from '@tiendo/domain/period';

import type { Transactions } from '../../platform/database/transactions.ts';
import { pastTally } from './ancestor-judge.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import { Refold, type Total, type TotalMeasures } from './refold.ts';
import { RefoldRepository } from './refold.repository.ts';
import { ResultSourceRepository } from './result-source.repository.ts';
import { runsByHistory, targetOfRow, yearsBefore } from './result-source.ts';
import { storedSheet } from './result-writer.service.ts';
import { type Sheet, sheetOf } from './sheet.ts';

/** Units whose figures are in memory at once; a nation's are not. */
const BATCH = 250;

/** Takes the sheets of one batch of units. */
type Take = (sheets: readonly Sheet[]) => Promise<void>;
/** What totals reached in earlier half-years. */
type Past = TotalMeasures['past'];

/**
 * Folds a half-year from its submitted revisions, all units at once: for bulk loads and to check what
 * was written piece by piece. Runs as the owner of the schema, half-years in their order.
 */
@Injectable()
export class ResultRebuilder {
  constructor(
    private readonly sources: ResultSourceRepository,
    private readonly refolds: RefoldRepository,
  ) {}

  /** Replaces the results of one half-year. Earlier half-years have to stand already. */
  async rebuild(period: HalfYear): Promise<void> {
    await this.refolds.clear(period);
    const totals = await this.fold(period, (sheets) =>
      this.refolds.putSheets(period, sheets.map(storedSheet)),
    );
    await this.refolds.putTotals(period, totals);
    await this.refolds.stampAll(period);
  }

  /** Folds without writing; `take` is given the sheets, the totals come back. */
  async fold(period: HalfYear, take: Take, past?: Past): Promise<readonly Total[]> {
    const setting = await this.sources.setting(period);
    const indicators = await this.sources.indicators(setting);
    const above = await this.refolds.above(period);
    const refold = new Refold(above);
    const reporters = await this.sources.reporters(period, null);
    for (let start = 0; start < reporters.length; start += BATCH) {
      const batch = reporters.slice(start, start + BATCH);
      const units = batch.map((unit) => unit.unit_id);
      const source = await this.sources.source(period, setting, indicators, units);
      const sheets = batch.map((unit) => sheetOf(unit, source));
      for (const sheet of sheets) refold.add(sheet);
      await take(sheets);
    }
    const ancestors = [...new Set(above.map((row) => row.ancestor_id))];
    const at = { period, cutOff: setting.cutOff, history: [] };
    const targets = new Map(
      (await this.sources.targets(ancestors, at)).map((row) => [
        `${row.unit_id}/${row.indicator_id}`,
        targetOfRow(row),
      ]),
    );
    return refold.totals({
      period,
      indicators,
      asked: await this.refolds.asked(period),
      target: (unit, indicator) => targets.get(`${unit}/${indicator}`) ?? null,
      past: past ?? (await this.#storedPast(period, indicators)),
    });
  }

  async #storedPast(period: HalfYear, indicators: readonly JudgedIndicator[]): Promise<Past> {
    const paced = indicators.filter(({ indicator }) => runsByHistory(indicator));
    if (halfOf(period) === 2 || paced.length === 0) return () => null;
    const earlier = yearsBefore(period).flatMap((y) => [halfYearOf(y, 1), halfYearOf(y, 2)]);
    const ids = paced.map(({ indicator }) => indicator.id);
    const rows = await this.refolds.past(earlier, ids);
    const byKey = new Map(
      rows.map((row) => [`${row.half_year}/${row.unit_id}/${row.indicator_id}`, pastTally(row)]),
    );
    return (unit, indicator, at) => byKey.get(`${at}/${unit}/${indicator}`) ?? null;
  }
}

/**
 * Rebuilds half-years in their order, inside the owner's open transaction. For loaders that have no
 * container to ask.
 */
export async function rebuildResults(
  transactions: Transactions,
  periods: readonly HalfYear[],
): Promise<void> {
  const sources = new ResultSourceRepository(transactions);
  const rebuilder = new ResultRebuilder(sources, new RefoldRepository(transactions));
  for (const period of periods.toSorted()) {
    await transactions.asOwner(() => rebuilder.rebuild(period));
  }
}

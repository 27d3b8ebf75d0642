import { Injectable } from '@nestjs/common';

import { type HalfYear, halfOf, halfYearOf, yearOf } from '@tiendo/domain/period';
import { RULE_H1 } from '@tiendo/domain/result';

import { AncestorJudge } from './ancestor-judge.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import { ResultSourceRepository } from './result-source.repository.ts';
import { YEARS_LOOKED_BACK, runsByHistory } from './result-source.ts';
import { type Place, ResultRepository } from './result.repository.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { contributionsOf, contributionsText, deltasOf } from './tally-rows.ts';

/**
 * Writes what a report says into the results: the unit's own sheet, its difference into every unit
 * above, and both again in later half-years that lean on this one. It joins the transaction that
 * moved the report and comes last in it, because from here on rows are held that siblings share.
 */
@Injectable()
export class ResultWriter {
  constructor(
    private readonly sources: ResultSourceRepository,
    private readonly results: ResultRepository,
    private readonly ancestors: AncestorJudge,
  ) {}

  /** After a sending, a correction, an acceptance or a new target of the unit. */
  async write(place: Place): Promise<void> {
    const leaning = await this.results.leaning(place, leaningOn(place.period));
    const changed = await this.#writeHalfYear(place, new Set());
    if (changed.size === 0) return;
    for (const later of leaning) {
      const there = { period: later.half_year, unitId: place.unitId };
      if (later.has_sheet) await this.#writeHalfYear(there, changed);
      else await this.#judgeAbove(there, changed);
    }
  }

  /** After a move that changes no result: screens show where a report stands. Comes last, as `write` does. */
  async noteMove(place: Place): Promise<void> {
    await this.results.stamp(place, true);
  }

  /** Returns the indicators whose share in the units above is another one now. */
  async #writeHalfYear(place: Place, leaned: ReadonlySet<string>): Promise<ReadonlySet<string>> {
    const { indicators, sheet } = await this.#sheet(place);
    const before = contributionsOf(await this.results.lockContributions(place));
    await this.results.putSheet(place.period, storedSheet(sheet));
    const deltas = deltasOf(sheet.contributions, before);
    const moved = new Set(deltas.map(({ indicatorId }) => indicatorId));
    if (deltas.length > 0) {
      const by = await this.ancestors.measures(place, indicators, moved);
      const rows = await this.results.addToAncestors(place, deltas);
      await this.ancestors.judge(place, indicators, { rows, by });
    }
    const still = [...leaned].filter((indicator) => !moved.has(indicator));
    await this.#judgeHeld(place, indicators, still);
    await this.results.stamp(place, true);
    return moved;
  }

  async #sheet({ period, unitId }: Place) {
    const setting = await this.sources.setting(period);
    const indicators = await this.sources.indicators(setting);
    const [reporter] = await this.sources.reporters(period, [unitId]);
    if (!reporter) throw new RangeError(`The unit does not stand in the tree of ${period}`);
    const source = await this.sources.source(period, setting, indicators, [unitId]);
    return { indicators, sheet: sheetOf(reporter, source) };
  }

  /** The unit has not reported there yet, but the units above lean on what it reported before. */
  async #judgeAbove(place: Place, changed: ReadonlySet<string>): Promise<void> {
    const indicators = await this.sources.indicators(await this.sources.setting(place.period));
    await this.#judgeHeld(place, indicators, [...changed]);
    await this.results.stamp(place, true);
  }

  /** Judges totals again whose sums stayed the same while the years behind them changed. */
  async #judgeHeld(
    place: Place,
    indicators: readonly JudgedIndicator[],
    changed: readonly string[],
  ): Promise<void> {
    const leaning = indicators
      .filter(({ indicator }) => runsByHistory(indicator) && changed.includes(indicator.id))
      .map(({ indicator }) => indicator.id);
    if (leaning.length === 0 || halfOf(place.period) === 2) return;
    const by = await this.ancestors.measures(place, indicators, new Set(leaning));
    const rows = await this.results.lockAncestors(place, leaning);
    await this.ancestors.judge(place, indicators, { rows, by });
  }
}

/** Half-years that read this one: the same half next year, and first halves that look at its pace. */
function leaningOn(period: HalfYear): readonly HalfYear[] {
  const year = yearOf(period);
  const firstHalves = Array.from({ length: YEARS_LOOKED_BACK }, (_, after) =>
    halfYearOf(year + 1 + after, 1),
  );
  return halfOf(period) === 1 ? firstHalves : [halfYearOf(year + 1, 2), ...firstHalves];
}

/** A sheet as the table keeps it. */
export function storedSheet(sheet: Sheet) {
  return {
    unitId: sheet.unitId,
    cells: JSON.stringify(Object.fromEntries(sheet.cells)),
    contributions: contributionsText(sheet.contributions),
    rule: RULE_H1.version,
    asOf: sheet.asOf,
  };
}

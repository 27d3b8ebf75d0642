import { CHECK_DEFAULTS, type CheckThresholds, ENTRY_WARNINGS } from '@tiendo/domain/figure';
import { decimal } from '@tiendo/domain/shared';

import type { CheckRepository } from './check.repository.ts';

type ThresholdRow = Awaited<ReturnType<CheckRepository['thresholds']>>[number];

/** Where the soft checks begin now: for all, and for single indicators. */
export class Thresholds {
  readonly #byIndicator: ReadonlyMap<string | null, readonly ThresholdRow[]>;
  readonly forAll: CheckThresholds;

  constructor(rows: readonly ThresholdRow[]) {
    this.#byIndicator = Map.groupBy(rows, (row) => row.indicator_id);
    this.forAll = laidOver(CHECK_DEFAULTS, this.#byIndicator.get(null) ?? []);
  }

  of(indicatorId: string): CheckThresholds {
    const own = this.#byIndicator.get(indicatorId);
    return own ? laidOver(this.forAll, own) : this.forAll;
  }
}

function laidOver(base: CheckThresholds, rows: readonly ThresholdRow[]): CheckThresholds {
  const set = new Map(rows.map(({ rule, value }) => [rule, value && decimal(value)]));
  const entries = ENTRY_WARNINGS.map((rule) => {
    const own = set.get(rule);
    return [rule, own === undefined ? base[rule] : own] as const;
  });
  // Every rule of the list is in it once.
  return Object.fromEntries(entries) as CheckThresholds;
}

import type { CheckSettingDto } from '@tiendo/contract/check';
import { CHECK_DEFAULTS } from '@tiendo/domain/figure';
import { instantOf } from '@tiendo/domain/period';

import { trimmed } from '../../rows/trimmed.ts';
import type { CheckRepository } from './check.repository.ts';
import { presentThresholds } from './check-texts.ts';
import { Thresholds } from './thresholds.ts';

type SettingRow = Awaited<ReturnType<CheckRepository['setting']>>;
type ThresholdRows = Awaited<ReturnType<CheckRepository['thresholds']>>;

/** The setting with what the program would do by itself. */
export function presentSetting(setting: SettingRow, rows: ThresholdRows): CheckSettingDto {
  return {
    version: setting.version,
    changedByName: setting.changed_by,
    changedAt: setting.changed_at && instantOf(setting.changed_at.getTime()),
    defaults: presentThresholds(CHECK_DEFAULTS),
    thresholds: presentThresholds(new Thresholds(rows).forAll),
    indicators: rows.flatMap(({ rule, indicator_id: indicatorId, value }) =>
      indicatorId === null ? [] : [{ indicatorId, code: rule, value: value && trimmed(value) }],
    ),
  };
}

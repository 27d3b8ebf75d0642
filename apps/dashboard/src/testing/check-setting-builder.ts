import type { CheckSettingDto } from '@tiendo/contract/check';

const DEFAULTS: CheckSettingDto['defaults'] = {
  'fell-since-sent': '0',
  'far-from-last-year': '50',
  'same-as-last-year': '0',
  'far-above-plan': '200',
  'outlier-among-peers': '3.5',
  'estimate-misses-plan': '100',
};

/** The thresholds as the program begins, with some set otherwise. */
export function aCheckSetting(
  thresholds: Partial<CheckSettingDto['thresholds']> = {},
  fields: Partial<CheckSettingDto> = {},
): CheckSettingDto {
  return {
    version: 1,
    changedByName: null,
    changedAt: null,
    defaults: DEFAULTS,
    thresholds: { ...DEFAULTS, ...thresholds },
    indicators: [],
    ...fields,
  };
}

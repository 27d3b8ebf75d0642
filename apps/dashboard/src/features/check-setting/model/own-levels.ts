import type { CheckSettingDto } from '@tiendo/contract/check';
import {
  type EntryWarningCode,
  type ThresholdProblem,
  problemsOfThresholds,
} from '@tiendo/domain/figure';

import { thresholdsOf } from './levels-draft.ts';

/** What holds for one indicator instead; null where the rule does not ask of it. */
export type OwnLevel = CheckSettingDto['indicators'][number];

/** Made of one indicator's threshold and not saved; undefined where what holds for all is to hold again. */
export interface OwnEdit extends Pick<OwnLevel, 'code' | 'indicatorId'> {
  readonly value: string | null | undefined;
}

const isSame = (one: OwnEdit, other: OwnEdit): boolean =>
  one.indicatorId === other.indicatorId && one.code === other.code;

/** The edits with one more, in the place of what was made of the same threshold before. */
export const withOwnEdit = (edits: readonly OwnEdit[], edit: OwnEdit): readonly OwnEdit[] => [
  ...edits.filter((one) => !isSame(one, edit)),
  edit,
];

/** What would be saved: the edits over what stands. */
export function ownLevelsOf(
  standing: readonly OwnLevel[],
  edits: readonly OwnEdit[],
): readonly OwnLevel[] {
  const kept = standing.filter((one) => !edits.some((edit) => isSame(edit, one)));
  const set = edits.flatMap(({ indicatorId, code, value }) =>
    value === undefined ? [] : [{ indicatorId, code, value }],
  );
  return [...kept, ...set];
}

/** The edits that say something else than what stands. */
export function changedOwn(
  standing: readonly OwnLevel[],
  edits: readonly OwnEdit[],
): readonly OwnEdit[] {
  return edits.filter((edit) => standing.find((one) => isSame(one, edit))?.value !== edit.value);
}

/** Why a threshold makes no sense for an indicator, with what holds for it besides; undefined where it does. */
export function problemOfOwn(
  own: OwnLevel,
  {
    thresholds,
    indicators,
  }: {
    readonly thresholds: CheckSettingDto['thresholds'];
    readonly indicators: readonly OwnLevel[];
  },
): ThresholdProblem | undefined {
  const held = { ...thresholds };
  for (const { indicatorId, code, value } of indicators) {
    if (indicatorId === own.indicatorId) held[code] = value;
  }
  held[own.code] = own.value;
  return problemsOfThresholds(thresholdsOf(held)).find(({ rule, problem }) =>
    problem === 'same-reaches-far' ? comparesWithLastYear(own.code) : rule === own.code,
  );
}

const comparesWithLastYear = (rule: EntryWarningCode): boolean =>
  rule === 'same-as-last-year' || rule === 'far-from-last-year';

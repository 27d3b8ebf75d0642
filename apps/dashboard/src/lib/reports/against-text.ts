import type { SubmissionRowDto } from '@tiendo/contract/submission';

import type { Format } from '../../i18n/use-format.ts';
import type { EntryPhrases } from '../../i18n/vi/entry.ts';

interface Against {
  readonly percentOfPlan?: string | null | undefined;
  readonly gapPoints?: string | null | undefined;
}

/** How a figure stands against what the year asks, as its kind of indicator is spoken of; null where that is no number. */
export function againstText(
  of: SubmissionRowDto['indicator']['class'],
  { percentOfPlan, gapPoints }: Against,
  phrases: EntryPhrases,
  format: Format,
): string | null {
  if (of === 'RATIO_HIGH' || of === 'RATIO_LOW' || of === 'GROWTH') {
    return gapPoints ? phrases.againstRate(format.number(gapPoints, { signed: true })) : null;
  }
  if (!percentOfPlan || of === 'MILESTONE') return null;
  const percent = format.percent(percentOfPlan);
  if (of === 'CUM_LOW') return phrases.percentOfCeiling(percent);
  if (of === 'SNAP_LOW') return phrases.percentOfReduction(percent);
  return phrases.percentOfPlan(percent);
}

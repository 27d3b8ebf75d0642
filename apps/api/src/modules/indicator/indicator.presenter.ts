import type { IndicatorDto } from '@tiendo/contract/indicator';
import { contentKindOf } from '@tiendo/domain/figure';
import { accumulationOf } from '@tiendo/domain/indicator';
import { decimal, decimalText } from '@tiendo/domain/shared';
import { UNIT_KINDS } from '@tiendo/domain/unit';

import { trimmed } from '../../rows/trimmed.ts';
import type { IndicatorRow } from './indicator.repository.ts';

/** An indicator as defined on a day. */
export function presentIndicator(row: IndicatorRow): IndicatorDto {
  const { paceKind, paceFirstHalf, minimum, maximum, ...others } = row;
  const { reporterUnitKind, milestoneMonth, milestoneDay, ...rest } = others;
  return {
    ...rest,
    shortName: row.shortName ?? row.name,
    shortNameEn: row.shortNameEn ?? row.nameEn,
    contentKind: contentKindOf(row),
    accumulation: accumulationOf(row.class),
    pace: paceKind === null ? null : { kind: paceKind, firstHalf: shareText(paceFirstHalf) },
    minimum: minimum && trimmed(minimum),
    maximum: maximum && trimmed(maximum),
    reporterUnitKind: kindOf(reporterUnitKind),
    milestoneDue:
      milestoneMonth === null || milestoneDay === null
        ? null
        : { month: milestoneMonth, day: milestoneDay },
  };
}

const shareText = (share: string | null): string | null =>
  share === null ? null : decimalText(decimal(share));

function kindOf(text: string | null): IndicatorDto['reporterUnitKind'] {
  return UNIT_KINDS.find((kind) => kind === text) ?? null;
}

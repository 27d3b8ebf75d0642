import type { PeersDto, ThresholdsDto } from '@tiendo/contract/check';
import { type CheckThresholds, ENTRY_WARNINGS, type PeerSpread } from '@tiendo/domain/figure';
import { decimalText } from '@tiendo/domain/shared';

/** Where the soft checks begin, as it travels. */
export function presentThresholds(thresholds: CheckThresholds): ThresholdsDto {
  const entries = ENTRY_WARNINGS.map((rule) => {
    const value = thresholds[rule];
    return [rule, value && decimalText(value)] as const;
  });
  // Every rule of the list is in it once.
  return Object.fromEntries(entries) as ThresholdsDto;
}

/** How the units beside one are spread, as it travels. */
export function presentPeers({ units, median, deviation, meanDeviation }: PeerSpread): PeersDto {
  return {
    units,
    median: decimalText(median),
    deviation: decimalText(deviation),
    meanDeviation: meanDeviation && decimalText(meanDeviation),
  };
}

import type { Pace } from '@tiendo/domain/indicator';

import type { Row } from './rows.ts';

/** The fifteen indicators of the demo, in the order of the report. */
export const INDICATOR_CODES = [
  'TG01',
  'TG07',
  'TG12',
  'TG21Z',
  'TG23Q',
  'TG33G',
  'TG36',
  'TG37',
  'XD01',
  'CC03',
  'CC06',
  'KT01',
  'AN01',
  'AN03',
  'DT01',
] as const;
export type IndicatorCode = (typeof INDICATOR_CODES)[number];

/** *Trong đó* rows: part of the row whose code they extend, never added to it and not counted among the fifteen. */
const OF_WHICH_CODES = ['TG12.1', 'XD01.1'] as const;
export type OfWhichCode = (typeof OF_WHICH_CODES)[number];
export type RowCode = IndicatorCode | OfWhichCode;

/**
 * The fourteen rows of a ward's report; TG33G belongs to the training centre. At mid-year thirteen are
 * owed: TG37 is judged once a year and stays blank, and *trong đó* rows are not counted.
 */
export const WARD_INDICATOR_CODES: readonly IndicatorCode[] = INDICATOR_CODES.filter(
  (code) => code !== 'TG33G',
);

/** Codes of the areas that indicators stand under. */
export type AreaCode =
  | 'HOC-TAP'
  | 'TUYEN-TRUYEN'
  | 'DU-LUAN'
  | 'LY-LUAN-KHOA-GIAO'
  | 'XAY-DUNG-DANG'
  | 'CAI-CACH'
  | 'KINH-TE'
  | 'AN-NINH'
  | 'DO-THI';

/** What is written down once about an indicator. */
export interface IndicatorDefinition {
  readonly code: RowCode;
  readonly name: string;
  readonly nameEn: string;
  /** What a narrow column says, in both languages; absent where the name is short enough. */
  readonly short?: readonly [vi: string, en: string];
  readonly definition: string;
  /** Why it is asked: a figure nobody uses is not worth typing. */
  readonly purpose: string;
  readonly area: AreaCode;
  readonly unit: string;
  readonly unitEn: string;
  readonly class: Row<'indicator_version'>['class'];
  readonly rollUp: Row<'indicator_version'>['roll_up'];
  readonly pace?: PaceDefinition;
  readonly lowerIsBetter?: Row<'indicator_version'>['lower_is_better'];
  readonly countsWholeUnits: boolean;
  readonly decimals?: number;
  readonly maximum?: string;
  readonly ofWhich?: IndicatorCode;
  /** The one unit that reports; every ward committee otherwise. */
  readonly reporter?: string;
  readonly milestone?: { readonly month: number; readonly day: number };
  /** Counted in budget years instead of the half-year's own window. */
  readonly budgetYear?: true;
  /** First day of validity, when it is not the demo's beginning. */
  readonly validFrom?: string;
  readonly assignedBy: string;
  readonly enteredBy: string;
  readonly crossCheckedBy?: string;
}

/** A declared pace as the table keeps it; `firstHalf` is a share 0…1 as text. */
type PaceDefinition =
  | { readonly kind: Exclude<Pace['kind'], 'profile'> }
  | { readonly kind: 'profile'; readonly firstHalf: string };

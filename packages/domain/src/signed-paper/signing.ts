import type { IsoDate } from '../period/iso-date.ts';
import { paperNumber, paperSymbol } from './paper-code.ts';

/** How a report stands to its signed paper: *Đã gửi – chờ bản ký* · *Đã có bản ký*. */
export const SIGNINGS = ['awaited', 'signed'] as const;
export type Signing = (typeof SIGNINGS)[number];

/** A report that was never sent waits for no paper; one whose paper has no file yet still waits. */
export function signingOf(report: {
  /** How many times it was sent. */
  readonly sendings: number;
  readonly hasFile: boolean;
}): Signing | null {
  if (report.sendings === 0) return null;
  return report.hasFile ? 'signed' : 'awaited';
}

/**
 * Whether a report asks for the signed copy: what the secretariat entered for its unit stands on the
 * unit's word alone as long as nobody has the paper (*nhập hộ*, §6.9).
 */
export function asksForSignedCopy(report: {
  /** Figures that were entered on behalf of the unit. */
  readonly onBehalf: number;
  readonly signing: Signing | null;
}): boolean {
  return report.onBehalf > 0 && report.signing !== 'signed';
}

/** What is said of a signed paper. */
export interface PaperFacts {
  readonly number: string;
  readonly symbol: string;
  readonly signedOn: IsoDate;
  /** Which sending was signed. */
  readonly sending: number;
}

/**
 * What cannot be true of a signed paper, by field.
 *
 * - `wrong-number`, `wrong-symbol`: not what papers bear
 * - `signed-later`: signed on a day that has not come yet
 * - `signed-before-period`: signed of a half-year that had not begun
 * - `no-such-sending`: the report was not sent that often
 */
export type PaperProblem =
  | 'no-such-sending'
  | 'signed-before-period'
  | 'signed-later'
  | 'wrong-number'
  | 'wrong-symbol';

/** What the facts of a signed paper are held against. */
export interface SignedReport {
  readonly sendings: number;
  /** The first day of the half-year. */
  readonly from: IsoDate;
  readonly today: IsoDate;
}

/** What is wrong with the facts of a signed paper, in the order of the form. */
export function problemsOfPaper(
  facts: PaperFacts,
  report: SignedReport,
): readonly { readonly field: keyof PaperFacts; readonly problem: PaperProblem }[] {
  const isSent = facts.sending >= 1 && facts.sending <= report.sendings;
  const wrongDay = problemOfDay(facts.signedOn, report);
  return [
    ...(paperNumber(facts.number) === null
      ? [{ field: 'number', problem: 'wrong-number' } as const]
      : []),
    ...(paperSymbol(facts.symbol) === null
      ? [{ field: 'symbol', problem: 'wrong-symbol' } as const]
      : []),
    ...(wrongDay === null ? [] : [{ field: 'signedOn', problem: wrongDay } as const]),
    ...(isSent ? [] : [{ field: 'sending', problem: 'no-such-sending' } as const]),
  ];
}

function problemOfDay(
  day: IsoDate,
  { from, today }: SignedReport,
): 'signed-before-period' | 'signed-later' | null {
  if (day > today) return 'signed-later';
  return day < from ? 'signed-before-period' : null;
}

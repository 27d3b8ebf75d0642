import { useMemo } from 'react';

import type { SubmissionRowDto } from '@tiendo/contract/submission';
import type { FactsText } from '@tiendo/domain/figure';
import { halfYear, sameHalfLastYear } from '@tiendo/domain/period';

import { usePhrases } from '../../i18n/phrases.tsx';
import { type Format, useFormat } from '../../i18n/use-format.ts';
import type { SaidFacts } from '../../i18n/vi/checks.ts';
import { halfYearName } from '../half-year.ts';

type Warning = Pick<SubmissionRowDto['warnings'][number], 'code' | 'facts'>;
/** The rule that measures a score and not a percent. */
const SCORED = 'outlier-among-peers';

/** Says which rule wants an explanation of a row's figure, with both its sides. */
export function useWarningText(): (warning: Warning, row: SubmissionRowDto) => string {
  const phrases = usePhrases();
  const said = useSaidFacts();
  return useMemo(
    () =>
      ({ code, facts }, row) =>
        phrases.checks.warnings[code](said(code, facts, row)),
    [phrases, said],
  );
}

/** Puts what a rule compared into words of the row. */
export type SayFacts = (code: string, facts: FactsText, row: SubmissionRowDto) => SaidFacts;

/** The phrases that take it are the section `checks`. */
export function useSaidFacts(): SayFacts {
  const format = useFormat();
  const { halfYear: half } = usePhrases().words;
  return useMemo(
    () => (code, facts, row) => {
      const lastYear = sameHalfLastYear(halfYear(row.figure.halfYear));
      return { ...saidIn(format, code, facts, row), lastYear: halfYearName(lastYear, half) };
    },
    [format, half],
  );
}

/** The numbers of a rule as they are read: percents with their sign, peers in percent of their plans. */
function saidIn(
  format: Format,
  code: string,
  { now, against, measure, limit, units }: FactsText,
  { indicator }: SubmissionRowDto,
): Omit<SaidFacts, 'lastYear'> {
  const compared = code === SCORED;
  const inPercent = compared || (indicator.contentKind === 'ratio' && measure !== null);
  const side = (text: string | null) =>
    inPercent
      ? format.percent(text, { places: compared ? 1 : 2 })
      : format.number(text, { places: 6 });
  const measured = (text: string | null, signed: boolean) =>
    compared ? format.number(text, { places: 1 }) : format.percent(text, { places: 1, signed });
  const times = Number(now) / Number(against);
  return {
    now: side(now),
    against: side(against),
    measure: measured(measure, code === 'far-from-last-year'),
    limit: measure === null ? format.number(limit, { places: 6 }) : measured(limit, false),
    units: units === null ? '' : format.count(units),
    times: times >= 1.5 && Number.isFinite(times) ? format.number(times.toFixed(1)) : null,
    rose: measure !== null && !measure.startsWith('-'),
  };
}

import { useMemo } from 'react';

import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { factsText } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useSaidFacts } from '../../../lib/reports/use-warning-text.ts';
import type { CellProblem } from '../model/check-cell.ts';

/** Says what is wrong with a cell of a row. The phrases are the section `checks`, which travels with the form's views. */
export function useProblemText(): (problem: CellProblem, row: SubmissionRowDto) => string {
  const phrases = usePhrases();
  const format = useFormat();
  const said = useSaidFacts();
  return useMemo(
    () => (problem, row) => {
      const { checks, entry, errors } = phrases;
      switch (problem.kind) {
        case 'number':
          return entry.problem.number[problem.code];
        case 'rule':
          return checks.rules[problem.code](said(problem.code, factsText(problem.facts), row));
        case 'missing':
          return entry.problem.missing;
        case 'marked':
          return errors['secrecy.marked'];
        case 'day':
          return entry.problem.day;
        case 'ambiguous':
          return entry.problem.twoReadings(
            entry.problem.asGrouped(format.number(problem.grouped)),
            entry.problem.asDecimal(format.number(problem.decimal, { places: 6 })),
          );
      }
    },
    [phrases, format, said],
  );
}

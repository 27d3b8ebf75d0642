import type { PaperColumn } from './form-01.ts';
import { PAPER_WORDS } from './paper-words.ts';

const { columns: HEADS } = PAPER_WORDS;

/** The thirteen columns of the table (§3.1), as one half-year names them. */
export function form01Columns(half: 1 | 2, year: number): readonly PaperColumn[] {
  const numbers = { align: 'right' } as const;
  return [
    { head: HEADS.number, mark: '(1)', width: 12, align: 'center' },
    { head: HEADS.indicator, mark: '(2)', width: 46, align: 'left' },
    { head: HEADS.unitOfMeasure, mark: '(3)', width: 15, align: 'center' },
    { head: HEADS.sameHalf(half, year), mark: '(4)', width: 15, ...numbers },
    { head: HEADS.plan(year), mark: '(5)', width: 19, ...numbers },
    { head: HEADS.actual(half), mark: '(6)', width: 21, ...numbers },
    { head: HEADS.percentOfPlan, mark: '(7)= (6)/(5)', width: 16, ...numbers },
    { head: HEADS.yearOnYear, mark: '(8)= (6)/(4)', width: 16, ...numbers },
    { head: HEADS.estimate, mark: '(9)', width: 15, ...numbers },
    { head: HEADS.estimateOfPlan, mark: '(10)= (9)/(5)', width: 16, ...numbers },
    { head: HEADS.source, mark: '(11)', width: 22, align: 'left' },
    { head: HEADS.verdict, mark: '(12)', width: 20, align: 'left' },
    { head: HEADS.notes, mark: '(13)', width: 26, align: 'left' },
  ];
}

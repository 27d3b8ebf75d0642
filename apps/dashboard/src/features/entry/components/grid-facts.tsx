import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { RESULT_TONES } from '../../../lib/result-tone.ts';
import { assignerOf } from '../../../lib/results/indicator-words.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import { paceMarkOf } from '../model/pace-mark.ts';
import { isKeptByUnit } from '../model/row-mode.ts';
import { rowSettingOf } from '../../../lib/reports/row-setting.ts';
import { againstText } from '../../../lib/reports/against-text.ts';
import styles from './entry-grid.module.css';
import { useNumberInUnit } from './use-number-in-unit.ts';

interface GridFactProps {
  readonly row: SubmissionRowDto;
  readonly halfYear: string;
}

/** What the year asks, and below what is asked by mid-year and by whom. */
export function GridPlan({ row, halfYear }: GridFactProps) {
  const { entry, grid } = usePhrases();
  const format = useFormat();
  const inUnit = useNumberInUnit(row);
  const { target, indicator } = row;
  const mark = paceMarkOf(rowSettingOf(row, halfYear));
  const asked = () => {
    // A step is asked for by its day, not by a number.
    if (indicator.contentKind === 'milestone') return '';
    if (target === null) return entry.noTarget;
    return target.grade === null ? inUnit(target.value) : entry.grades[target.grade];
  };
  const source = () => {
    switch (mark?.kind) {
      case undefined:
        return '';
      case 'amount':
        return grid.marks[mark.basis](inUnit(mark.amount), quoted(assignerOf(indicator)));
      case 'due':
        return entry.markDue(format.day(mark.day));
      case 'year-end':
        return grid.marks.yearEnd;
      case 'reference':
        return grid.marks.reference;
    }
  };
  return (
    <>
      <span className={styles.fact}>{asked()}</span>
      <span className={styles.caption}>
        <MixedText>{source()}</MixedText>
      </span>
    </>
  );
}

/** The same half of last year, and below the whole of it. */
export function GridLastYear({ row }: Pick<GridFactProps, 'row'>) {
  const { grid } = usePhrases();
  const inUnit = useNumberInUnit(row);
  const { contentKind } = row.indicator;
  if (contentKind === 'milestone' || contentKind === 'grade') return null;
  const { sameHalf, fullYear } = row.lastYear;
  return (
    <>
      <span className={styles.fact}>{inUnit(sameHalf)}</span>
      <span className={styles.caption}>{grid.fullYear(inUnit(fullYear))}</span>
    </>
  );
}

/** How the figure stands against the year as one types. */
export function GridVerdict({ row }: { readonly row: EntryGridRow }) {
  const phrases = usePhrases();
  const format = useFormat();
  const { verdict } = row.checked;
  if (verdict === null || isKeptByUnit(row.mode)) return <span className={styles.verdict} />;
  const { assessment, awaitsHistory } = verdict;
  const { status, reason } = assessment;
  const of = row.placed.row.indicator.class;
  const against = againstText(of, assessment, phrases.entry, format);
  const isDoneLate = reason === 'milestone-late';
  const isJudged = status !== 'no-data' && status !== 'not-assessed';
  return (
    <span className={styles.verdict}>
      {against !== null && <span className={styles.against}>{against}</span>}
      {awaitsHistory ? (
        <span className={styles.caption}>{phrases.entry.awaitsHistory}</span>
      ) : (
        <StatusBadge tone={isDoneLate ? 'neutral-late' : RESULT_TONES[status]} plain={!isJudged}>
          {isDoneLate ? phrases.entry.doneLate : phrases.words.resultStatuses[status]}
        </StatusBadge>
      )}
    </span>
  );
}

import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { classNames } from '@tiendo/ui/class-names/class-names.ts';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { halfYearParts } from '../../../lib/half-year.ts';
import { type PaceMark, paceMarkOf } from '../model/pace-mark.ts';
import { rowSettingOf } from '../../../lib/reports/row-setting.ts';
import { Fact } from './fact.tsx';
import styles from './entry-row.module.css';
import { useNumberInUnit } from './use-number-in-unit.ts';

interface FactsProps {
  readonly row: SubmissionRowDto;
  readonly halfYear: string;
}

/** What the year asks, by which decision, and what is asked by mid-year and by whom. */
export function PlanFacts({ row, halfYear }: FactsProps) {
  const phrases = usePhrases().entry;
  const { target, indicator } = row;
  const isCeiling = indicator.class === 'CUM_LOW' || indicator.class === 'RATIO_LOW';
  const inUnit = useNumberInUnit(row);
  const mark = paceMarkOf(rowSettingOf(row, halfYear));
  return (
    <dl className={classNames(styles.facts, styles.plan)}>
      {indicator.contentKind !== 'milestone' && (
        <Fact term={isCeiling ? phrases.ceiling : phrases.yearTarget}>
          <TargetText target={target} inUnit={inUnit} />
        </Fact>
      )}
      {mark !== null && (
        <Fact term={phrases.mark}>
          <MarkText mark={mark} assignedBy={indicator.assignedBy} inUnit={inUnit} />
        </Fact>
      )}
    </dl>
  );
}

type InUnit = ReturnType<typeof useNumberInUnit>;

interface TargetTextProps {
  readonly target: SubmissionRowDto['target'];
  readonly inUnit: InUnit;
}

function TargetText({ target, inUnit }: TargetTextProps) {
  const phrases = usePhrases().entry;
  if (target === null) return phrases.noTarget;
  const value = target.grade === null ? inUnit(target.value) : phrases.grades[target.grade];
  return (
    <>
      <strong>{value}</strong>
      {target.baseline !== null && <small> ({phrases.baseline(inUnit(target.baseline))})</small>}
      {target.number > 1 && target.decisionNumber !== null && (
        <small className={styles.source}>{phrases.revisedBy(target.decisionNumber)}</small>
      )}
    </>
  );
}

interface MarkTextProps {
  readonly mark: PaceMark;
  readonly assignedBy: string;
  readonly inUnit: InUnit;
}

function MarkText({ mark, assignedBy, inUnit }: MarkTextProps) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  switch (mark.kind) {
    case 'amount':
      return (
        <>
          <strong>{inUnit(mark.amount)}</strong>
          <small className={styles.source}>
            <MixedText>{phrases.markBases[mark.basis](quoted(assignedBy))}</MixedText>
          </small>
        </>
      );
    case 'due':
      return phrases.markDue(format.day(mark.day));
    case 'year-end':
      return <small>{phrases.markYearEnd}</small>;
    case 'reference':
      return <small>{phrases.markReference}</small>;
  }
}

/** The same half and the whole of last year. */
export function LastYearFacts({ row, halfYear }: FactsProps) {
  const phrases = usePhrases().entry;
  const inUnit = useNumberInUnit(row);
  const year = String(Number(halfYearParts(halfYear)?.year ?? '1') - 1);
  const { contentKind } = row.indicator;
  if (contentKind === 'milestone' || contentKind === 'grade') return null;
  return (
    <dl className={classNames(styles.facts, styles.last)}>
      <Fact term={phrases.sameHalf(year)}>{inUnit(row.lastYear.sameHalf)}</Fact>
      <Fact term={phrases.fullYear(year)}>{inUnit(row.lastYear.fullYear)}</Fact>
    </dl>
  );
}

import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { factsText } from '@tiendo/domain/figure';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { type CellControl, fieldId } from '../model/cell-control.ts';
import type { CellProblem } from '../model/check-cell.ts';
import { withNumber } from '../model/draft.ts';
import styles from './cell-messages.module.css';
import { leadTo } from './move-focus.ts';
import { useWarningText } from '../../../lib/reports/use-warning-text.ts';
import { useProblemText } from './use-problem-text.ts';

interface CellFindingsProps {
  readonly control: CellControl;
  readonly isEntry: boolean;
}

/** What the rules found about a cell: what is wrong, and what wants an explanation. */
export function CellFindings({ control, isEntry }: CellFindingsProps) {
  const problemText = useProblemText();
  if (!isEntry) return <SentWarnings row={control.row} />;
  return (
    <>
      {control.checked.problems.map((problem) =>
        problem.kind === 'ambiguous' ? (
          <Ambiguity key={problem.field} control={control} problem={problem} />
        ) : (
          <p key={keyOf(problem)} className={styles.problem}>
            <Icon name="alert" size={14} />
            <span>{problemText(problem, control.row)}</span>
          </p>
        ),
      )}
      {/* A figure that cannot stand needs no explanation. */}
      {control.checked.problems.length === 0 && <Warnings control={control} />}
    </>
  );
}

const keyOf = (problem: CellProblem): string =>
  [problem.kind, problem.field, problem.kind === 'rule' ? problem.code : ''].join(' ');

function Warnings({ control }: { readonly control: CellControl }) {
  const phrases = usePhrases().entry;
  const { checked, draft, idPrefix } = control;
  const said = useWarningText();
  if (checked.warnings.length === 0) return null;
  const explained = draft.cause.trim() !== '';
  return (
    <p className={explained ? styles.explained : styles.warning}>
      <Icon name={explained ? 'check' : 'info'} size={14} />
      <span>
        {checked.warnings
          .map(({ code, facts }) => said({ code, facts: factsText(facts) }, control.row))
          .join('; ')}
        . {explained ? phrases.hasCause : phrases.wantsCause}
      </span>
      {!explained && (
        <Button
          size="small"
          variant="quiet"
          data-leads
          onClick={() => leadTo(fieldId(idPrefix, 'cause'))}
        >
          {phrases.writeCause}
        </Button>
      )}
    </p>
  );
}

/** What readers see: the rules that asked, and whether the unit said why; its words stand below. */
function SentWarnings({ row }: { readonly row: SubmissionRowDto }) {
  const { checks, entry } = usePhrases();
  const said = useWarningText();
  if (row.warnings.length === 0) return null;
  const explained = row.figure.cause !== null;
  return (
    <p className={explained ? styles.explained : styles.warning}>
      <Icon name="info" size={14} />
      <span>
        {row.warnings.map((warning) => said(warning, row)).join('; ')}.{' '}
        {explained ? entry.hasCause : checks.noCause}
      </span>
    </p>
  );
}

interface AmbiguityProps {
  readonly control: CellControl;
  readonly problem: Extract<CellProblem, { kind: 'ambiguous' }>;
}

/** Asks what `1.234` means, in place; guessing would be wrong by a thousand. */
function Ambiguity({ control, problem }: AmbiguityProps) {
  const phrases = usePhrases().entry.problem;
  const { draft } = control;
  const { field } = problem;
  const { text } = draft.numbers[field];
  const separator = text.includes('.') ? '.' : ',';
  const groupsIn = separator === '.' ? 'vi' : 'en';
  const pointIn = separator === '.' ? 'en' : 'vi';
  const choose = (means: string, readsAs: 'vi' | 'en') =>
    control.explain(withNumber(draft, field, { text, means }), readsAs);
  return (
    <div className={styles.problem}>
      <Icon name="info" size={14} />
      <span>{phrases.ambiguous(text)}</span>
      <Button size="small" onClick={() => choose(problem.grouped, groupsIn)}>
        {phrases.asGrouped(problem.grouped.replaceAll(/\B(?=(\d{3})+$)/gu, '\u202f'))}
      </Button>
      <Button size="small" onClick={() => choose(problem.decimal, pointIn)}>
        {phrases.asDecimal(text)}
      </Button>
    </div>
  );
}

import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { type CellControl, fieldId, messagesId } from '../model/cell-control.ts';
import type { CellProblem } from '../model/check-cell.ts';
import { withNumber } from '../model/draft.ts';
import styles from './cell-messages.module.css';
import { leadTo } from './move-focus.ts';
import { useProblemText } from './use-problem-text.ts';

interface CellMessagesProps {
  readonly control: CellControl;
  readonly isEntry: boolean;
  readonly remark: string | undefined;
}

/** What is said of a cell: the readers' remark, what is wrong, and what wants an explanation. */
export function CellMessages({ control, isEntry, remark }: CellMessagesProps) {
  const phrases = usePhrases().entry;
  const problemText = useProblemText();
  const { checked, idPrefix, showsProblems } = control;
  const problems = isEntry && showsProblems ? checked.problems : [];
  return (
    <div id={messagesId(idPrefix)} className={styles.messages}>
      {remark !== undefined && (
        <p className={styles.remark}>
          <Icon name="alert" size={14} />
          <span>
            <MixedText>{phrases.remark(quoted(remark))}</MixedText>
          </span>
        </p>
      )}
      {problems.map((problem) =>
        problem.kind === 'ambiguous' ? (
          <Ambiguity key={problem.field} control={control} problem={problem} />
        ) : (
          <p key={problem.kind + problem.field} className={styles.problem}>
            <Icon name="alert" size={14} />
            <span>{problemText(problem)}</span>
          </p>
        ),
      )}
      {showsProblems && isEntry && <Warnings control={control} />}
    </div>
  );
}

function Warnings({ control }: { readonly control: CellControl }) {
  const phrases = usePhrases().entry;
  const { checked, draft, idPrefix } = control;
  if (checked.warnings.length === 0) return null;
  const explained = draft.cause.trim() !== '';
  return (
    <p className={explained ? styles.explained : styles.warning}>
      <Icon name={explained ? 'check' : 'info'} size={14} />
      <span>
        {checked.warnings.map(({ code }) => phrases.warnings[code]).join('; ')}.{' '}
        {explained ? phrases.hasCause : phrases.wantsCause}
      </span>
      {!explained && (
        <Button size="small" variant="quiet" onClick={() => leadTo(fieldId(idPrefix, 'cause'))}>
          {phrases.writeCause}
        </Button>
      )}
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

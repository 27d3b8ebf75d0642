import { type ComponentType, lazy, Suspense } from 'react';

import type { FigureDto } from '@tiendo/contract/figure';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { loadSections } from '../../../i18n/load-phrases.ts';
import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { type ChangeKind, isChange } from '../../../lib/reports/is-change.ts';
import { type CellControl, messagesId } from '../model/cell-control.ts';
import { CellFindings } from './cell-findings.tsx';
import styles from './cell-messages.module.css';
import { OnBehalfNote } from './on-behalf-note.tsx';
import { SignedNote } from './signed-note.tsx';

// Of few cells, and of none before sending.
const ChangeNote = lazy(async () => {
  const [note] = await Promise.all([
    import('./change-note.tsx'),
    loadSections(['correction']),
  ]).catch(() => [null]);
  return { default: note?.ChangeNote ?? NoNote };
});

// Where it cannot come, the form stands without it.
const NoNote: ComponentType<{ readonly figure: FigureDto; readonly kind: ChangeKind }> = () => null;

interface CellMessagesProps {
  readonly control: CellControl;
  /** What is recorded in the cell. */
  readonly figure: FigureDto;
  readonly isEntry: boolean;
  readonly remark: string | undefined;
}

/** What is said of a cell: the readers' remark, what is wrong, and what wants an explanation. */
export function CellMessages({ control, figure, isEntry, remark }: CellMessagesProps) {
  const phrases = usePhrases().entry;
  return (
    <div id={messagesId(control.idPrefix)} className={styles.messages}>
      {remark !== undefined && (
        <p className={styles.remark}>
          <Icon name="alert" size={14} />
          <span>
            <MixedText>{phrases.remark(quoted(remark))}</MixedText>
          </span>
        </p>
      )}
      <OnBehalfNote figure={figure} />
      {isChange(figure.kind) && (
        <Suspense>
          <ChangeNote figure={figure} kind={figure.kind} />
        </Suspense>
      )}
      <SignedNote row={control.row} />
      {hasFindings(control, isEntry) && <CellFindings control={control} isEntry={isEntry} />}
    </div>
  );
}

/** While one types nothing is said but what may not even stay on this computer; where one only reads, what the server found of the figure. */
function hasFindings({ checked, row, showsProblems }: CellControl, isEntry: boolean): boolean {
  if (!isEntry) return row.warnings.length > 0;
  if (checked.problems.some(({ kind }) => kind === 'marked')) return true;
  return showsProblems && checked.problems.length + checked.warnings.length > 0;
}

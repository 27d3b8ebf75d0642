import { classNames } from '@tiendo/ui/class-names/class-names.ts';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { numberFieldAt } from '../model/grid-field.ts';
import type { EntryGridRow } from '../model/grid-rows.ts';
import styles from './entry-grid.module.css';

interface GridFigureProps {
  readonly row: EntryGridRow;
  readonly field: 'part' | 'result';
}

/** A figure or one of its two parts as it is typed, with what it is: a part, an estimate, nothing that occurred. */
export function GridFigure({ row, field }: GridFigureProps) {
  const { draft } = row.cell;
  const { contentKind } = row.placed.row.indicator;
  if (draft.state !== 'reported') {
    return field === 'result' ? <Absent state={draft.state} /> : null;
  }
  if (contentKind === 'grade') return field === 'result' ? <Grade row={row} /> : null;
  if (contentKind === 'milestone') return <Milestone row={row} field={field} />;
  const number = numberFieldAt(contentKind, field);
  if (number === null) return null;
  return (
    <>
      <span className={styles.figure}>{draft.numbers[number].text}</span>
      <Caption row={row} field={field} />
    </>
  );
}

/** Nought is a figure; these are none, and each looks like itself. */
function Absent({ state }: { readonly state: EntryGridRow['cell']['draft']['state'] }) {
  const phrases = usePhrases();
  if (state === 'not-occurred') {
    return <span className={styles.notOccurred}>{phrases.entry.states[state]}</span>;
  }
  if (state === 'not-applicable') {
    return <span className={styles.notApplicable}>–</span>;
  }
  return null;
}

function Caption({ row, field }: GridFigureProps) {
  const { entry, grid } = usePhrases();
  const format = useFormat();
  const { checked, placed } = row;
  const { contentKind } = placed.row.indicator;
  const isRatio = contentKind === 'ratio';
  if (field === 'part') {
    const ratio = format.percent(checked.amount, { places: 2 });
    const text = isRatio && checked.amount !== null ? `= ${ratio}` : grid.parts[contentKind];
    return <span className={classNames(styles.caption, isRatio && styles.ratio)}>{text}</span>;
  }
  const { quality } = row.cell.draft;
  const part = grid.results[contentKind];
  if (quality === 'official' && part === '') return null;
  return (
    <span className={styles.caption}>
      {quality !== 'official' && (
        <span className={styles.quality} data-quality={quality}>
          {entry.qualities[quality].toLowerCase()}
        </span>
      )}{' '}
      {part}
    </span>
  );
}

function Milestone({ row, field }: GridFigureProps) {
  const { entry } = usePhrases();
  const { achievedOn, done } = row.cell.draft;
  if (field === 'result') return done === '' ? null : entry.doneOptions[done];
  if (achievedOn !== '') return <span className={styles.figure}>{achievedOn}</span>;
  return done === 'yes' ? <span className={styles.caption}>{entry.dayShape}</span> : null;
}

function Grade({ row }: { readonly row: EntryGridRow }) {
  const { entry } = usePhrases();
  const { grade } = row.cell.draft;
  return grade === '' ? null : entry.grades[grade];
}

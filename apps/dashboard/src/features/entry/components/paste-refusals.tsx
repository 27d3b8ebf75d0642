import type { PastePlan, PasteRefusal } from '@tiendo/domain/paste';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './paste-dialog.module.css';

/** More lines nobody reads, and a whole column copied has as many cells as the spreadsheet has rows. */
const LINES = 100;
/** A cell is known by how it begins. */
const TEXT_LENGTH = 40;

/**
 * The cells of the block that are not taken, where each is and why. What the form has a place for comes
 * first; of a long list the rest is counted.
 */
export function PasteRefusals({ refused }: Pick<PastePlan, 'refused'>) {
  const { paste, entry } = usePhrases();
  const format = useFormat();
  const said: Readonly<Record<PasteRefusal, string>> = {
    ...entry.problem.number,
    ...paste.refusals,
  };
  const outside = refused.filter(({ refusal }) => refusal === 'outside');
  const inside = refused.filter(({ refusal }) => refusal !== 'outside');
  const shown = [...inside, ...outside].slice(0, LINES);
  const more = refused.length - shown.length;
  return (
    <section className={styles.refused}>
      <h3>{paste.refused(format.count(refused.length))}</h3>
      <ul>
        {shown.map(({ from, text, refusal }) => (
          <li key={`${from.row}/${from.column}`}>
            {paste.cell(String(from.row + 1), String(from.column + 1))}: “{beginningOf(text)}”.{' '}
            {said[refusal]}
          </li>
        ))}
        {more > 0 && <li>{paste.refusedMore(format.count(more))}</li>}
      </ul>
    </section>
  );
}

const beginningOf = (text: string): string =>
  text.length > TEXT_LENGTH ? `${text.slice(0, TEXT_LENGTH)}…` : text;

import type { PastePlan, PasteRefusal } from '@tiendo/domain/paste';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './paste-dialog.module.css';

/** Each cell of the block that is not taken, where it is and why. */
export function PasteRefusals({ refused }: Pick<PastePlan, 'refused'>) {
  const { paste, entry } = usePhrases();
  const format = useFormat();
  const said: Readonly<Record<PasteRefusal, string>> = {
    ...entry.problem.number,
    ...paste.refusals,
  };
  return (
    <section className={styles.refused}>
      <h3>{paste.refused(format.count(refused.length))}</h3>
      <ul>
        {refused.map(({ from, text, refusal }) => (
          <li key={`${from.row}/${from.column}`}>
            {paste.cell(String(from.row + 1), String(from.column + 1))}: “{text}”. {said[refusal]}
          </li>
        ))}
      </ul>
    </section>
  );
}

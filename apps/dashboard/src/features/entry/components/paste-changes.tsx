import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import type { Draft } from '../model/draft.ts';
import type { PastedDraft } from '../model/pasted-drafts.ts';
import styles from './paste-dialog.module.css';

/** Each row that changes, as it is and as it would be. */
export function PasteChanges({ drafts }: { readonly drafts: readonly PastedDraft[] }) {
  const { paste, entry } = usePhrases();
  const { language } = useLanguage();
  const textOf = ({ state, numbers }: Draft): string => {
    if (state !== 'reported') return entry.states[state];
    const { value, numerator, denominator, weight } = numbers;
    const [first, second] =
      numerator.text + denominator.text === '' ? [value, weight] : [numerator, denominator];
    return second.text === '' ? first.text : `${first.text}/${second.text}`;
  };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{paste.indicator}</th>
          <th scope="col" className={styles.number}>
            {paste.before}
          </th>
          <th scope="col" className={styles.number}>
            {paste.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {drafts.map(({ row: { indicator }, before, after }) => (
          <tr key={indicator.id}>
            <th scope="row">{language === 'en' ? indicator.shortNameEn : indicator.shortName}</th>
            <td className={styles.number}>{textOf(before)}</td>
            <td className={styles.number}>
              <strong>{textOf(after)}</strong>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

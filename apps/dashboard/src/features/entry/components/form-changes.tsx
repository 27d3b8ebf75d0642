import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import { fieldText, type ReadRow } from '../model/read-form.ts';
import styles from './paste-dialog.module.css';

/** Each cell of a form that changes something, as it is and as it would be. */
export function FormChanges({ read }: { readonly read: readonly ReadRow[] }) {
  const { paper, entry } = usePhrases();
  const { language } = useLanguage();
  const { states, grades, qualities } = entry;
  const words = { states, grades, qualities, notDone: paper.notDone, blank: paper.blank };
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{paper.indicator}</th>
          <th scope="col">{paper.cell}</th>
          <th scope="col" className={styles.number}>
            {paper.before}
          </th>
          <th scope="col" className={styles.number}>
            {paper.after}
          </th>
        </tr>
      </thead>
      <tbody>
        {read.flatMap(({ row: { indicator }, before, after, change }) =>
          change.fields.map(({ field, cell }, at) => (
            <tr key={cell}>
              <th scope="row">
                {language === 'en' ? indicator.shortNameEn : indicator.shortName}:{' '}
                {paper.fields[field]}
                {at === 0 && change.movedOn && (
                  <small className={styles.movedOn}>{paper.movedOn}</small>
                )}
              </th>
              <td>{cell}</td>
              <td className={styles.number}>{fieldText(before, field, words)}</td>
              <td className={styles.number}>
                <strong>{fieldText(after, field, words)}</strong>
              </td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}

import { useQuery } from '@tanstack/react-query';
import { useId } from 'react';

import type { SubmissionRowDto } from '@tiendo/contract/submission';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import { submissionQuery } from '../../../lib/reports/submission-query.ts';
import styles from './signed-differences.module.css';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';

interface SignedDifferencesProps {
  readonly halfYear: string;
  readonly unit: string;
}

/** Every figure of a report that is no longer as it was signed; nothing until it is read. */
export function SignedDifferences({ halfYear, unit }: SignedDifferencesProps) {
  const { signedPaper: phrases } = usePhrases();
  const heading = useId();
  const { data } = useQuery(submissionQuery(halfYear, unit));
  if (data === undefined || data.signing !== 'signed') return null;
  const rows = data.rows.filter(({ differsFromSigned }) => differsFromSigned !== null);
  if (rows.length === 0) return <p className={styles.none}>{phrases.nothingDiffers}</p>;
  return (
    <section className={styles.panel} aria-labelledby={heading}>
      <h2 id={heading} className={styles.title}>
        <Icon name="alert" size={16} /> {phrases.differing(rows.length)}
      </h2>
      <dl className={styles.rows}>
        {rows.map((row) => (
          <Difference key={row.indicator.id} row={row} />
        ))}
      </dl>
    </section>
  );
}

function Difference({ row }: { readonly row: SubmissionRowDto }) {
  const { signedPaper: phrases } = usePhrases();
  const { language } = useLanguage();
  const textOf = useFigureText(row);
  const { shortName, shortNameEn } = row.indicator;
  const { differsFromSigned: signed } = row;
  return (
    <div className={styles.row}>
      <dt>{language === 'en' ? shortNameEn : shortName}</dt>
      <dd>{signed !== null && phrases.signedAndNow(textOf(signed), textOf(row.figure))}</dd>
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';

import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { useLanguage, usePhrases } from '../../../i18n/phrases.tsx';
import { submissionQuery } from '../../../lib/reports/submission-query.ts';
import styles from './area-figures.module.css';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';

interface AreaFiguresProps {
  readonly halfYear: string;
  readonly unit: string;
  readonly areaCode: string;
}

/** What the form says of one area, for whoever writes about it; nothing until it is read. */
export function AreaFigures({ halfYear, unit, areaCode }: AreaFiguresProps) {
  const { formLabel } = usePhrases().entry;
  const { data } = useQuery(submissionQuery(halfYear, unit));
  const rows = data?.rows.filter(({ indicator }) => indicator.areaCode === areaCode) ?? [];
  return (
    <dl className={styles.figures} aria-label={formLabel}>
      {rows.map((row) => (
        <Figure key={row.indicator.id} row={row} />
      ))}
    </dl>
  );
}

function Figure({ row }: { readonly row: SubmissionRowDto }) {
  const { language } = useLanguage();
  const { shortName, shortNameEn } = row.indicator;
  const textOf = useFigureText(row);
  return (
    <div className={styles.figure}>
      <dt>{language === 'en' ? shortNameEn : shortName}</dt>
      <dd>{textOf(row.figure)}</dd>
    </div>
  );
}

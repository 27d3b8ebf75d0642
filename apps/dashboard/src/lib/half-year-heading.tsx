import type { ReactNode } from 'react';

import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';

import { usePhrases } from '../i18n/phrases.tsx';
import { useHalfYearName } from '../i18n/use-half-year-name.ts';
import styles from './half-year-heading.module.css';

interface HalfYearHeadingProps {
  readonly title: string;
  readonly lead: (halfYear: string) => string;
  readonly halfYear: string;
  /** Half-years one can turn to, newest first. */
  readonly periods: readonly string[];
  readonly onHalfYear: (halfYear: string) => void;
  /** What else can be done on the screen. */
  readonly children?: ReactNode;
}

/** What a screen shows of which half-year, with the way to the others. */
export function HalfYearHeading(props: HalfYearHeadingProps) {
  const { title, lead, halfYear, periods, onHalfYear, children } = props;
  const { results } = usePhrases();
  const nameOf = useHalfYearName();
  const shown = periods.includes(halfYear) ? periods : [halfYear, ...periods];
  return (
    <header className={styles.head}>
      <div className="page-head">
        <h1>{title}</h1>
        <p className="page-lead">{lead(nameOf(halfYear))}</p>
      </div>
      <div className={`${styles.actions} no-print`}>
        <SelectField
          label={results.period}
          labelHidden
          value={halfYear}
          onChange={({ target }) => onHalfYear(target.value)}
          options={shown.map((code) => ({ value: code, label: nameOf(code) }))}
        />
        {children}
      </div>
    </header>
  );
}

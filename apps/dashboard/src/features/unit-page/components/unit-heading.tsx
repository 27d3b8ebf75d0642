import { useNavigate } from '@tanstack/react-router';

import type { UnitOverviewDto } from '@tiendo/contract/overview';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { useReviewWords } from '../../../i18n/use-review-words.ts';
import styles from './unit-page.module.css';

/** Whose page it is and for which half-year, with the ways to the others. */
export function UnitHeading({ page }: { readonly page: UnitOverviewDto }) {
  const { unitPage: phrases, results } = usePhrases();
  const review = useReviewWords();
  const halfYearName = useHalfYearName();
  const navigate = useNavigate();
  const { halfYear, periods, siblings, unit } = page;
  const turnTo = (params: { readonly halfYear: string; readonly unit: string }) =>
    void navigate({ to: '/don-vi/$halfYear/$unit', params });
  const shown = periods.includes(halfYear) ? periods : [halfYear, ...periods];
  return (
    <header className={styles.head}>
      <div className={styles.titles}>
        <h1>
          <DataText>{unit.name}</DataText>
        </h1>
        <p className="page-lead">
          {[
            review.heading(halfYear),
            review.window(page),
            page.periodState === 'closed' ? results.closed : results.notClosed,
          ].join(' · ')}
        </p>
      </div>
      <div className={`${styles.actions} no-print`}>
        {siblings.length > 1 && (
          <SelectField
            label={phrases.unit}
            labelHidden
            value={unit.code}
            onChange={({ target }) => turnTo({ halfYear, unit: target.value })}
            options={siblings.map(({ code, shortName }) => ({ value: code, label: shortName }))}
          />
        )}
        <SelectField
          label={results.period}
          labelHidden
          value={halfYear}
          onChange={({ target }) => turnTo({ halfYear: target.value, unit: unit.code })}
          options={shown.map((code) => ({ value: code, label: halfYearName(code) }))}
        />
        <Button icon={<Icon name="print" />} onClick={() => globalThis.print()}>
          {results.print}
        </Button>
      </div>
    </header>
  );
}

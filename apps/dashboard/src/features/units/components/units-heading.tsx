import { useNavigate } from '@tanstack/react-router';

import type { OverviewDto } from '@tiendo/contract/overview';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import styles from './units-page.module.css';

/** Which half-year, with the way to the others. */
export function UnitsHeading({ overview }: { readonly overview: OverviewDto }) {
  const { units: phrases, results } = usePhrases();
  const nameOf = useHalfYearName();
  const navigate = useNavigate();
  const { halfYear, periods } = overview;
  const shown = periods.includes(halfYear) ? periods : [halfYear, ...periods];
  return (
    <header className={styles.head}>
      <div className="page-head">
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead(nameOf(halfYear))}</p>
      </div>
      <div className={`${styles.actions} no-print`}>
        <SelectField
          label={results.period}
          labelHidden
          value={halfYear}
          onChange={({ target }) =>
            void navigate({ to: '/don-vi/$halfYear', params: { halfYear: target.value } })
          }
          options={shown.map((code) => ({ value: code, label: nameOf(code) }))}
        />
        <Button icon={<Icon name="print" />} onClick={() => globalThis.print()}>
          {results.print}
        </Button>
      </div>
    </header>
  );
}

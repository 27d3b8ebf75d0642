import { useNavigate } from '@tanstack/react-router';

import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import styles from './overview-lines.module.css';

interface OverviewActionsProps {
  readonly halfYear: string;
  readonly periods: readonly string[];
  readonly search: OverviewSearch;
}

/** Another half-year, the wall, and paper. */
export function OverviewActions({ halfYear, periods, search }: OverviewActionsProps) {
  const { overview: phrases, results } = usePhrases();
  const halfYearName = useHalfYearName();
  const navigate = useNavigate();
  const shown = periods.includes(halfYear) ? periods : [halfYear, ...periods];
  return (
    <div className={`${styles.actions} no-print`}>
      <SelectField
        label={results.period}
        labelHidden
        value={halfYear}
        onChange={({ target: { value } }) =>
          void navigate({
            to: '/tong-quan/$halfYear',
            params: { halfYear: value },
            search,
          })
        }
        options={shown.map((code) => ({ value: code, label: halfYearName(code) }))}
      />
      {document.fullscreenEnabled && (
        <Button icon={<Icon name="present" />} onClick={() => void toggleFullScreen()}>
          {phrases.present}
        </Button>
      )}
      <Button icon={<Icon name="print" />} onClick={() => window.print()}>
        {results.print}
      </Button>
    </div>
  );
}

/** The whole page, so that the strip of the demo stays in sight; Escape leads back. */
function toggleFullScreen(): Promise<void> {
  return document.fullscreenElement === null
    ? document.documentElement.requestFullscreen()
    : document.exitFullscreen();
}

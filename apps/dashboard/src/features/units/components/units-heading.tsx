import { useNavigate } from '@tanstack/react-router';

import type { OverviewDto } from '@tiendo/contract/overview';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { HalfYearHeading } from '../../../lib/half-year-heading.tsx';

/** Which half-year, with the way to the others. */
export function UnitsHeading({ overview }: { readonly overview: OverviewDto }) {
  const { units: phrases, results } = usePhrases();
  const navigate = useNavigate();
  return (
    <HalfYearHeading
      title={phrases.title}
      lead={phrases.lead}
      halfYear={overview.halfYear}
      periods={overview.periods}
      onHalfYear={(halfYear) => void navigate({ to: '/don-vi/$halfYear', params: { halfYear } })}
    >
      <Button icon={<Icon name="print" />} onClick={() => globalThis.print()}>
        {results.print}
      </Button>
    </HalfYearHeading>
  );
}

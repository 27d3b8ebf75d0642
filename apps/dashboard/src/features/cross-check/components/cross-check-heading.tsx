import { useNavigate } from '@tanstack/react-router';

import type { CrossCheckListDto } from '@tiendo/contract/cross-check';
import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { HalfYearHeading } from '../../../lib/half-year-heading.tsx';

interface CrossCheckHeadingProps {
  readonly list: CrossCheckListDto;
  readonly onShortcuts: () => void;
}

/** Which half-year, with the way to the others and to the keys. */
export function CrossCheckHeading({ list, onShortcuts }: CrossCheckHeadingProps) {
  const { crossCheck: phrases } = usePhrases();
  const navigate = useNavigate();
  return (
    <HalfYearHeading
      title={phrases.title}
      lead={phrases.lead}
      halfYear={list.halfYear}
      periods={list.periods}
      onHalfYear={(halfYear) => void navigate({ to: '/doi-chieu/$halfYear', params: { halfYear } })}
    >
      <Button onClick={onShortcuts}>{phrases.shortcuts} (?)</Button>
    </HalfYearHeading>
  );
}

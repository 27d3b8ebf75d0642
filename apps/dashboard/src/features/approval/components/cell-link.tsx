import { Link } from '@tanstack/react-router';

import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';

import { useFormat } from '../../../i18n/use-format.ts';
import { indicatorName } from '../../../lib/results/indicator-words.ts';

interface CellLinkProps {
  readonly indicator: SubmissionRowDto['indicator'];
  readonly halfYear: SubmissionDto['halfYear'];
  /** The unit as the address names it. */
  readonly unit: string;
}

/** Leads to the cell of an indicator in the form. */
export function CellLink({ indicator, halfYear, unit }: CellLinkProps) {
  const { language } = useFormat();
  return (
    <Link to="/nhap-so-lieu/$halfYear/$unit" params={{ halfYear, unit }} hash={indicator.code}>
      {indicatorName(indicator, language)}
    </Link>
  );
}

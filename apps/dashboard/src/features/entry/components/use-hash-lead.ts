import { useRouterState } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { mainField } from '../model/cell-control.ts';
import { type FormLead, leadIn } from './form-lead.ts';

/** Leads to the cell whose indicator's code the address names by `#…`, once the form is drawn. */
export function useHashLead(
  isDrawn: boolean,
  rows: readonly SubmissionRowDto[],
  leadRef: RefObject<FormLead | null>,
): void {
  const hash = useRouterState({ select: (state) => state.location.hash });
  const row = rows.find(({ indicator }) => indicator.code === hash);
  const id = row?.indicator.id;
  const field = row && mainField(row);
  useEffect(() => {
    if (!isDrawn || id === undefined || field === undefined) return undefined;
    // The grid takes its place in the same turn; it is led to once that is over.
    const frame = requestAnimationFrame(() => leadIn(leadRef.current, id, field));
    return () => cancelAnimationFrame(frame);
  }, [isDrawn, id, field, leadRef]);
}

import { createContext, use } from 'react';

import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { fieldId, mainField } from '../model/cell-control.ts';
import { leadTo } from './move-focus.ts';

/** Leads to an input of an indicator, wherever the form has put it. */
export type FormLead = (indicatorId: string, field: string) => void;

/** By a grid, which leads to its cells itself; without one every input has an id of its own. */
export function leadIn(grid: FormLead | null, indicatorId: string, field: string): void {
  if (grid !== null) grid(indicatorId, field);
  else leadTo(fieldId(indicatorId, field));
}

/** To the cell of a row in a grid; elsewhere to what is said of it, which is there where nothing can be typed, too. */
export function leadToRow(grid: FormLead | null, row: SubmissionRowDto): void {
  const { id } = row.indicator;
  if (grid === null) leadTo(fieldId(id, 'talk'));
  else grid(id, mainField(row));
}

export const FormLeadContext = createContext<FormLead>((indicatorId, field) =>
  leadIn(null, indicatorId, field),
);

export const useFormLead = (): FormLead => use(FormLeadContext);

import { instantOf } from '@tiendo/domain/period';

import { said } from '../../rows/said-time.ts';
import { presentBlank, presentFigure } from './figure.presenter.ts';
import type { FigureRow } from './figure.repository.ts';
import { type Save, namesOf } from './save.ts';

/** What stands in the cell, for whoever wrote on an older version. */
export function standingIn({ key, held, working }: Save) {
  if (!working) return { params: {}, current: presentBlank(key, namesOf(held)) };
  const row: FigureRow = {
    ...working,
    unit_id: key.unitId,
    half_year: key.halfYear,
    indicator_id: key.indicatorId,
    version: held.version ?? 0,
    is_sent: held.submitted_id === working.id,
    is_accepted: false,
    ever_sent: held.submitted_id !== null,
  };
  const at = said(instantOf(working.business_at.getTime()));
  return {
    params: { name: working.recorded_by_name, at },
    current: presentFigure(row, namesOf(held)),
  };
}

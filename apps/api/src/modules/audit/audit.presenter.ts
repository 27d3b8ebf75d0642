import type { IndicatorDto } from '@tiendo/contract/indicator';
import type { TraceDto } from '@tiendo/contract/trail';
import { instantOf } from '@tiendo/domain/period';

import { trimmed } from '../../rows/trimmed.ts';
import type { TraceRow } from './audit.repository.ts';

/** An act as it travels; `indicators` by id, as they were in the half-year. */
export function presentTrace(
  row: TraceRow,
  indicators: ReadonlyMap<string, IndicatorDto>,
): TraceDto {
  const { id, action, subject, before, after, reason, address, seal } = row;
  return {
    id,
    action,
    actorName: row.actor_name,
    office: row.actor_office,
    businessAt: instantOf(row.business_at.getTime()),
    recordedAt: instantOf(row.at.getTime()),
    subject,
    indicator: named(indicators.get(indicatorIn(row))),
    before: written(before),
    after: written(after),
    reason,
    address,
    seal,
  };
}

/** The indicator that the path of a figure ends with, or that a file belongs to. */
function indicatorIn({ subject, after }: TraceRow): string {
  const ofFile = after?.['indicatorId'];
  return typeof ofFile === 'string' ? ofFile : (subject.split('/')[4] ?? '');
}

function named(indicator: IndicatorDto | undefined): TraceDto['indicator'] {
  if (!indicator) return null;
  const { id, code, name, nameEn, contentKind, unitOfMeasure, unitOfMeasureEn } = indicator;
  return {
    id,
    code,
    name,
    nameEn,
    class: indicator.class,
    contentKind,
    unitOfMeasure,
    unitOfMeasureEn,
  };
}

const DECIMALS = new Set(['value', 'numerator', 'denominator', 'weight', 'year_end_estimate']);

/** Decimals as everywhere on the wire: the audit keeps what was before as the database wrote it, `57.000000`. */
function written(content: TraceRow['before']): TraceRow['before'] {
  if (content === null) return null;
  return Object.fromEntries(
    Object.entries(content).map(([key, value]) =>
      DECIMALS.has(key) && typeof value === 'string' ? [key, trimmed(value)] : [key, value],
    ),
  );
}

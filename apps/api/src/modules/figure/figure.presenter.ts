import type { FigureDto, FigureRevisionDto } from '@tiendo/contract/figure';
import { instantOf } from '@tiendo/domain/period';

import { trimmed } from '../../rows/trimmed.ts';
import type { RevisionRow } from '../../rows/figure-row.ts';
import type { FigureRow, PastRow } from './figure.repository.ts';

const number = (text: string | null): string | null => text && trimmed(text);
const instant = (at: Date): string => instantOf(at.getTime());

function presentEntry(row: RevisionRow) {
  return {
    state: row.state,
    value: number(row.value),
    numerator: number(row.numerator),
    denominator: number(row.denominator),
    weight: number(row.weight),
    achievedOn: row.achieved_on,
    grade: row.grade,
    quality: row.quality,
    yearEndEstimate: number(row.year_end_estimate),
    note: row.note,
    cause: row.cause,
  };
}

/** How the cell's unit and indicator are called. */
export interface FigureNames {
  readonly unitCode: string;
  readonly indicatorCode: string;
}

/** A cell as the asker sees it. Its time is the business's, like every time on the screens. */
export function presentFigure(row: FigureRow, names: FigureNames): FigureDto {
  const stage = row.is_accepted ? 'accepted' : row.is_sent ? 'submitted' : 'draft';
  return {
    unitId: row.unit_id,
    unitCode: names.unitCode,
    halfYear: row.half_year,
    indicatorId: row.indicator_id,
    indicatorCode: names.indicatorCode,
    ...presentEntry(row),
    version: row.version,
    revision: row.number,
    stage,
    changedSinceSent: row.ever_sent && !row.is_sent,
    kind: row.kind,
    reason: row.reason,
    recordedByName: row.recorded_by_name,
    onBehalf: row.on_behalf,
    recordedAt: instant(row.business_at),
    source: row.source,
  };
}

/** A cell nobody has written, or nobody has sent yet as far as the asker may know. */
export function presentBlank(
  cell: { readonly unitId: string; readonly halfYear: string; readonly indicatorId: string },
  names: FigureNames,
): FigureDto {
  return {
    ...cell,
    ...names,
    state: 'not-reported',
    value: null,
    numerator: null,
    denominator: null,
    weight: null,
    achievedOn: null,
    grade: null,
    quality: null,
    yearEndEstimate: null,
    note: null,
    cause: null,
    version: 0,
    revision: 0,
    stage: 'draft',
    changedSinceSent: false,
    kind: 'entry',
    reason: null,
    recordedByName: null,
    onBehalf: false,
    recordedAt: null,
    source: null,
  };
}

/** A revision in the past of its cell: the figure it held, who wrote it, and with which sending it went. */
export function presentRevision(row: PastRow): FigureRevisionDto {
  return {
    number: row.number,
    kind: row.kind,
    ...presentEntry(row),
    reason: row.reason,
    recordedByName: row.recorded_by_name,
    onBehalf: row.on_behalf,
    recordedAt: instant(row.recorded_at),
    businessAt: instant(row.business_at),
    sentAt: row.sent_at && instant(row.sent_at),
    sending: row.sending,
    office: row.office,
    isSubmitted: row.is_submitted,
    isAccepted: row.is_accepted,
    source: row.source,
  };
}

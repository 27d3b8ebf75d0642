import type { FigureRevisionDto } from '@tiendo/contract/figure';

/** A revision that says 54 and was never sent, unless told otherwise. */
export function aRevision(
  number: number,
  fields: Partial<FigureRevisionDto> = {},
): FigureRevisionDto {
  return {
    number,
    kind: 'entry',
    state: 'reported',
    value: '54',
    numerator: null,
    denominator: null,
    weight: null,
    achievedOn: null,
    grade: null,
    quality: 'official',
    yearEndEstimate: null,
    note: null,
    cause: null,
    reason: null,
    recordedByName: 'Nguyễn Văn A',
    recordedAt: '2017-06-22T10:34:00+07:00',
    businessAt: '2017-06-22T10:34:00+07:00',
    sentAt: null,
    sending: null,
    office: null,
    isSubmitted: false,
    isAccepted: false,
    onBehalf: false,
    source: null,
    ...fields,
  };
}

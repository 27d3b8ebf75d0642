import type { TraceDto } from '@tiendo/contract/trail';

import { aRow } from './submission-builder.ts';

/** An act on the first indicator's figure, sealed, unless told otherwise. */
export function aTrace(fields: Partial<TraceDto> = {}): TraceDto {
  return {
    id: '7',
    action: 'figure.recorded',
    actorName: 'Nguyễn Văn A',
    office: 'Cán bộ nhập liệu',
    businessAt: '2017-06-22T10:34:00+07:00',
    recordedAt: '2017-06-22T10:34:00+07:00',
    subject: '/figures/2017-H1/u/i',
    indicator: aRow(1).indicator,
    before: null,
    after: { state: 'reported', value: '54' },
    reason: null,
    address: '10.0.0.7',
    seal: '12',
    ...fields,
  };
}

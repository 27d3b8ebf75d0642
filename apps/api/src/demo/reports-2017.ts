import type { RowCode } from './indicator-definition.ts';
import type { TRAINING_CENTRE } from './units.ts';
import type { WardCode } from './wards.ts';

/** How far a report of 2017-H1 has come by 22/06/2017. */
export type Progress =
  | { readonly kind: 'draft'; readonly extension?: { until: string; reason: string; at: string } }
  | { readonly kind: 'accepted'; readonly sentAt: string; readonly acceptedAt: string }
  | { readonly kind: 'under-review'; readonly sentAt: string; readonly reviewAt: string }
  | {
      readonly kind: 'returned';
      readonly sentAt: string;
      readonly returnedAt: string;
      readonly reason: string;
      readonly remarks: Partial<Readonly<Record<RowCode, string>>>;
    };

const at = (day: number, time: string): string => `2017-06-${day}T${time}:00+07:00`;

const accepted = (sentAt: string, acceptedAt: string): Progress => ({
  kind: 'accepted',
  sentAt,
  acceptedAt,
});

/** Twelve of fourteen sent: ten accepted, one in review, one returned; the training centre's besides. */
export const PROGRESS_2017: Readonly<Record<WardCode | typeof TRAINING_CENTRE, Progress>> = {
  '00001': { kind: 'draft' },
  '00004': accepted(at(15, '14:20'), at(19, '09:10')),
  '00006': accepted(at(15, '08:40'), at(16, '10:30')),
  '00007': {
    kind: 'returned',
    sentAt: at(16, '15:45'),
    returnedAt: at(20, '09:30'),
    reason: 'Đề nghị bổ sung nguyên nhân và văn bản kèm theo, gửi lại trước 23/6/2017.',
    remarks: {
      CC06: 'Tỷ lệ 1,6 % cao hơn mức giao 1,0 %: đề nghị nêu nguyên nhân.',
      TG07: 'Đề nghị gửi kèm kế hoạch đã ban hành ngày 20/4/2017.',
    },
  },
  // A Saturday morning: one calendar day late, no working day.
  '00008': accepted(at(17, '08:12'), at(20, '14:15')),
  '00010': accepted(at(16, '16:40'), at(20, '15:00')),
  '00013': accepted(at(15, '10:05'), at(16, '14:20')),
  '00016': accepted(at(15, '09:15'), at(16, '09:00')),
  '00019': accepted(at(16, '10:20'), at(19, '10:40')),
  '00022': {
    kind: 'draft',
    extension: {
      until: '2017-06-23',
      reason: 'Chờ đối chiếu số liệu với các chi bộ; đề nghị lùi hạn đến 23/6.',
      at: at(16, '15:10'),
    },
  },
  '00025': accepted(at(16, '09:50'), at(19, '15:30')),
  '00028': accepted(at(16, '14:05'), at(20, '10:05')),
  '00031': accepted(at(15, '16:10'), at(19, '08:30')),
  '00034': { kind: 'under-review', sentAt: at(16, '16:52'), reviewAt: at(21, '08:45') },
  TTBDCT: accepted(at(15, '11:00'), at(16, '15:45')),
};

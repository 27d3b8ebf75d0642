import type { MeetingDto } from '@tiendo/contract/meeting';

/** The conference of the record, empty but for its heading. */
export function aMeeting(fields: Partial<MeetingDto> = {}): MeetingDto {
  return {
    id: '00000000-0000-4000-8000-00000000e001',
    kind: 'interim-review',
    title: 'Hội nghị sơ kết công tác tuyên giáo 6 tháng',
    halfYear: '2017-H1',
    organiserName: 'Ban Tuyên giáo Quận ủy Ba Đình',
    heldOn: '2017-06-21',
    session: 'afternoon',
    heldAt: null,
    place: 'Trụ sở Quận ủy Ba Đình',
    chair: null,
    source: 'record',
    sourceNote: null,
    participants: [],
    remarks: [],
    notices: [],
    conclusions: [],
    directives: [],
    tasks: [],
    ...fields,
  };
}

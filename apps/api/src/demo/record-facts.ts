import { RECORD } from './record.ts';

/** Where in the product a fact of the record can be read: a GET below `/api/v1`, and what is in it. */
interface ReadAt {
  /** `/meetings/{meeting2017}` stands for the conference's own address. */
  readonly path: '/meetings' | '/meetings/{meeting2017}' | '/directives' | '/units';
  /** Fields to walk; a step that is an object picks the item of a list that has these values. */
  readonly field: readonly (string | Readonly<Record<string, string>>)[];
  /** What stands there; null where the record is silent and the product must be too. */
  readonly value: string | null;
}

/** One fact of the news item, with the very words it rests on. */
export interface RecordFact {
  readonly id: string;
  readonly asks: 'who' | 'when' | 'where' | 'what';
  /** Word for word from the record. */
  readonly sentence: string;
  readonly readAt: ReadAt;
}

const meeting = (value: string | null, ...field: ReadAt['field']): ReadAt => ({
  path: '/meetings/{meeting2017}',
  field,
  value,
});

const participants = (block: string, value: string): ReadAt =>
  meeting(value, 'participants', { block }, 'description');

const OPENING =
  'Chiều ngày 21/6, tại trụ sở Quận ủy Ba Đình, Ban Tuyên giáo tổ chức hội nghị sơ kết công tác tuyên giáo 6 tháng, triển khai nhiệm vụ trọng tâm 6 tháng cuối năm 2017.';

const GUESTS = RECORD.participants;

/** What the record says of the conference, and what it does not say. */
const CONFERENCE: readonly RecordFact[] = [
  {
    id: 'title',
    asks: 'what',
    sentence: RECORD.title,
    readAt: meeting('Sơ kết công tác tuyên giáo 6 tháng', 'title'),
  },
  { id: 'day', asks: 'when', sentence: OPENING, readAt: meeting('2017-06-21', 'heldOn') },
  { id: 'session', asks: 'when', sentence: OPENING, readAt: meeting('afternoon', 'session') },
  { id: 'no-hour', asks: 'when', sentence: OPENING, readAt: meeting(null, 'heldAt') },
  {
    id: 'place',
    asks: 'where',
    sentence: OPENING,
    readAt: meeting('trụ sở Quận ủy Ba Đình', 'place'),
  },
  {
    id: 'organiser',
    asks: 'who',
    sentence: OPENING,
    readAt: meeting('Ban Tuyên giáo Quận ủy', 'organiserName'),
  },
  { id: 'no-chair', asks: 'who', sentence: RECORD.speech, readAt: meeting(null, 'chair') },
  {
    id: 'district',
    asks: 'who',
    sentence: OPENING,
    readAt: {
      path: '/units',
      field: ['items', { kind: 'committee' }, 'name'],
      value: 'Quận ủy Ba Đình',
    },
  },
];

const ATTENDANCE: readonly RecordFact[] = [
  {
    id: 'attended-and-directed',
    asks: 'who',
    sentence: GUESTS,
    readAt: meeting(
      'Đặng Văn Tường',
      'participants',
      { block: 'attended-and-directed' },
      'personName',
    ),
  },
  {
    id: 'office',
    asks: 'who',
    sentence: GUESTS,
    readAt: meeting(
      'Phó Bí thư Thường trực Quận ủy',
      'participants',
      { block: 'attended-and-directed' },
      'office',
    ),
  },
  {
    id: 'standing-committee-members',
    asks: 'who',
    sentence: GUESTS,
    readAt: participants(
      'standing-committee-members',
      'các đồng chí Ủy viên Ban Thường vụ Quận ủy',
    ),
  },
  {
    id: 'party-board-heads',
    asks: 'who',
    sentence: GUESTS,
    readAt: participants('party-board-heads', 'Trưởng, phó các ban đảng Quận ủy'),
  },
  {
    id: 'ward-committees',
    asks: 'who',
    sentence: GUESTS,
    readAt: participants('ward-committees', 'Bí thư, Trưởng Ban Tuyên giáo Đảng ủy 14 phường'),
  },
  {
    id: 'departments-and-organisations',
    asks: 'who',
    sentence: GUESTS,
    readAt: participants(
      'departments-and-organisations',
      'các đồng chí phụ trách tuyên giáo các phòng, ban, ngành đoàn thể thuộc quận',
    ),
  },
];

const said = (id: string, kind: string, text: string, sentence: string): RecordFact => ({
  id,
  asks: 'what',
  sentence,
  readAt: meeting(kind, 'remarks', { text }, 'kind'),
});

const CONTENT: readonly RecordFact[] = [
  said(
    'commendation',
    'commendation',
    'biểu dương những kết quả đạt được công tác tuyên giáo trong 6 tháng qua',
    RECORD.speech,
  ),
  said(
    'site-clearance',
    'reviewed-result',
    'Duy trì nắm tình hình an ninh chính trị, trật tự an toàn xã hội tại cơ sở, đặc biệt là tại các điểm giải phóng mặt bằng.',
    RECORD.results,
  ),
  said(
    'economic-targets',
    'directing-remark',
    'thực hiện các chỉ tiêu kinh tế - xã hội',
    RECORD.speech,
  ),
  said('defence', 'directing-remark', 'đảm bảo an ninh - quốc phòng', RECORD.speech),
  said(
    'public-opinion',
    'directing-remark',
    'tập trung làm tốt công tác nắm bắt và định hướng dư luận xã hội, góp phần cùng Đảng bộ và chính quyền quận thực hiện thắng lợi các nhiệm vụ được giao trong năm 2017.',
    RECORD.speech,
  ),
  {
    id: 'directive-05',
    asks: 'what',
    sentence: RECORD.results,
    readAt: {
      path: '/directives',
      field: ['items', { number: '05-CT/TW' }, 'title'],
      value: '“Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
    },
  },
  {
    id: 'year-of-discipline',
    asks: 'what',
    sentence: RECORD.results,
    readAt: {
      path: '/directives',
      field: ['items', { title: '“Năm kỷ cương hành chính 2017”' }, 'source'],
      value: 'record',
    },
  },
];

/** Every fact of the record that the demo holds. */
export const RECORD_FACTS: readonly RecordFact[] = [...CONFERENCE, ...ATTENDANCE, ...CONTENT];

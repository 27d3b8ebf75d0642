import { demoId } from './demo-id.ts';
import { type DirectiveKey, directiveIdOf } from './directives.ts';
import type { Row } from './rows.ts';
import { BOARD, unitIdOf } from './units.ts';

export const MEETING_2017 = demoId('meeting/2017-06-21');

/** The conference of the record. It names no chair, no hour and no numbers present, so those stay blank. */
export const meeting2017: Row<'meeting'> = {
  id: MEETING_2017,
  kind: 'interim-review',
  title: 'Sơ kết công tác tuyên giáo 6 tháng',
  half_year: '2017-H1',
  organiser_unit_id: unitIdOf(BOARD),
  held_on: '2017-06-21',
  session: 'afternoon',
  held_at: null,
  place: 'trụ sở Quận ủy Ba Đình',
  chair: null,
  source_note: 'Theo tin đăng ngày 22/06/2017, 10:34.',
  source: 'record',
};

type Block = Row<'meeting_participant'>['block'];

interface Participant {
  readonly block: Block;
  readonly description: string;
  readonly person?: string;
  readonly office?: string;
}

const PARTICIPANTS: readonly Participant[] = [
  {
    block: 'attended-and-directed',
    description: 'đồng chí Đặng Văn Tường - Phó Bí thư Thường trực Quận ủy',
    person: 'Đặng Văn Tường',
    office: 'Phó Bí thư Thường trực Quận ủy',
  },
  {
    block: 'standing-committee-members',
    description: 'các đồng chí Ủy viên Ban Thường vụ Quận ủy',
  },
  { block: 'party-board-heads', description: 'Trưởng, phó các ban đảng Quận ủy' },
  {
    block: 'ward-committees',
    description: 'Bí thư, Trưởng Ban Tuyên giáo Đảng ủy 14 phường',
  },
  {
    block: 'departments-and-organisations',
    description: 'các đồng chí phụ trách tuyên giáo các phòng, ban, ngành đoàn thể thuộc quận',
  },
];

export const participantRows2017 = (): readonly Row<'meeting_participant'>[] =>
  PARTICIPANTS.map(({ block, description, person, office }, index) => ({
    id: demoId(`participant/2017/${block}`),
    meeting_id: MEETING_2017,
    block,
    description,
    person_name: person ?? null,
    office: office ?? null,
    unit_id: null,
    display_order: index + 1,
    source: 'record',
  }));

/** What was said, by the name that tasks refer to. */
export type RemarkKey =
  | 'GUIDANCE'
  | 'CT05'
  | 'NQTW4'
  | 'SECURITY'
  | 'SITUATION'
  | 'TARGETS'
  | 'COMMENDATION'
  | 'BUILD-PARTY'
  | 'MEET-TARGETS'
  | 'DEFENCE'
  | 'OPINION';

interface Remark {
  readonly key: RemarkKey;
  readonly kind: Row<'meeting_remark'>['kind'];
  readonly directive?: DirectiveKey;
  /** Word for word from the record. */
  readonly text: string;
}

const REMARKS: readonly Remark[] = [
  {
    key: 'GUIDANCE',
    kind: 'reviewed-result',
    directive: 'BTG-THANH-UY',
    text: 'Trong 6 tháng qua, hệ thống tuyên giáo từ quận tới cơ sở đã bám sát sự chỉ đạo của Ban Tuyên giáo Thành ủy và cấp ủy các cấp, tham mưu, chỉ đạo, hướng dẫn triển khai toàn diện các hoạt động tuyên giáo; nhiều đơn vị có cách làm sáng tạo, hiệu quả, phù hợp với tình hình thực tiễn, góp phần thực hiện thắng lợi nhiệm vụ chính trị, phát triển kinh tế - xã hội của quận trong 6 tháng qua.',
  },
  {
    key: 'CT05',
    kind: 'reviewed-result',
    directive: 'CT05',
    text: 'Việc thực hiện Chỉ thị 05-CT/TW của Bộ Chính trị (khóa XII) về “Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh” được các cấp ủy đảng, chính quyền, đoàn thể từ quận đến cơ sở triển khai thực hiện nghiêm túc',
  },
  {
    key: 'NQTW4',
    kind: 'reviewed-result',
    directive: 'NQTW4',
    text: 'gắn với thực hiện Nghị quyết Trung ương 4 (khóa XII) "Tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng, chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ”.',
  },
  {
    key: 'SECURITY',
    kind: 'reviewed-result',
    text: 'Hệ thống tuyên giáo quận đã tập trung tham mưu tuyên truyền, giữ vững an ninh chính trị, đảm bảo tuyệt đối an toàn các mục tiêu trọng điểm, các sự kiện chính trị, văn hóa, các hoạt động đối nội, đối ngoại của Đảng và Nhà nước diễn ra trên địa bàn.',
  },
  {
    key: 'SITUATION',
    kind: 'reviewed-result',
    text: 'Duy trì nắm tình hình an ninh chính trị, trật tự an toàn xã hội tại cơ sở, đặc biệt là tại các điểm giải phóng mặt bằng.',
  },
  {
    key: 'TARGETS',
    kind: 'reviewed-result',
    directive: 'KY-CUONG-2017',
    text: 'Tích cực tham mưu đẩy mạnh công tác tuyên truyền thực hiện các chỉ tiêu kinh tế - xã hội được giao nhất là công tác cải cách hành chính, thực hiện “Năm kỷ cương hành chính 2017” tới cán bộ, đảng viên, đoàn viên, hội viên và các tầng lớp nhân dân,...',
  },
  {
    key: 'COMMENDATION',
    kind: 'commendation',
    text: 'biểu dương những kết quả đạt được công tác tuyên giáo trong 6 tháng qua',
  },
  {
    key: 'BUILD-PARTY',
    kind: 'directing-remark',
    text: 'chỉ ra những nhiệm vụ trọng tâm hệ thống tuyên giáo từ quận đến cơ sở cần tham mưu cho cấp ủy triển khai thực hiện tốt công tác xây dựng Đảng',
  },
  {
    key: 'MEET-TARGETS',
    kind: 'directing-remark',
    text: 'thực hiện các chỉ tiêu kinh tế - xã hội',
  },
  { key: 'DEFENCE', kind: 'directing-remark', text: 'đảm bảo an ninh - quốc phòng' },
  {
    key: 'OPINION',
    kind: 'directing-remark',
    text: 'tập trung làm tốt công tác nắm bắt và định hướng dư luận xã hội, góp phần cùng Đảng bộ và chính quyền quận thực hiện thắng lợi các nhiệm vụ được giao trong năm 2017.',
  },
];

export const remarkIdOf = (key: RemarkKey): string => demoId(`remark/2017/${key}`);

export const remarkRows2017 = (): readonly Row<'meeting_remark'>[] =>
  REMARKS.map(({ key, kind, directive, text }, index) => ({
    id: remarkIdOf(key),
    meeting_id: MEETING_2017,
    kind,
    text,
    directive_id: directive ? directiveIdOf(directive) : null,
    display_order: index + 1,
    source: 'record',
  }));

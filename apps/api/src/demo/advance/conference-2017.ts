import { demoId } from '../demo-id.ts';
import { MEETING_2017 } from '../meeting-2017.ts';
import type { Row } from '../rows.ts';
import { BOARD, unitIdOf } from '../units.ts';

const BOARD_HEAD = 'Trưởng Ban Tuyên giáo Quận ủy (chức danh, không ghi tên)';
const MID_YEAR_NOTICE = demoId('notice/2017-06');
const YEAR_END_NOTICE = demoId('notice/2017');
export const YEAR_END_MEETING = demoId('meeting/2017');

/** Made up, as the one of the year before. */
export const yearEndMeeting: Row<'meeting'> = {
  id: YEAR_END_MEETING,
  kind: 'final-review',
  title: 'Hội nghị tổng kết công tác tuyên giáo năm 2017',
  half_year: '2017-H2',
  organiser_unit_id: unitIdOf(BOARD),
  held_on: '2017-12-27',
  session: 'morning',
  held_at: '08:30',
  place: 'trụ sở Quận ủy Ba Đình',
  chair: BOARD_HEAD,
  source_note: 'Hội nghị minh họa, do phần mềm tạo.',
  source: 'illustrative',
};

const PARTICIPANTS: readonly (readonly [Row<'meeting_participant'>['block'], string])[] = [
  ['attended-and-directed', 'Thường trực Quận ủy'],
  ['party-board-heads', 'Trưởng, phó các ban đảng Quận ủy'],
  ['ward-committees', 'Trưởng Ban Tuyên giáo Đảng ủy 14 phường'],
  ['departments-and-organisations', 'Phụ trách tuyên giáo các phòng, ban, ngành, đoàn thể'],
];

export const yearEndParticipants = (): readonly Row<'meeting_participant'>[] =>
  PARTICIPANTS.map(([block, description], index) => ({
    id: demoId(`participant/2017-12/${block}`),
    meeting_id: YEAR_END_MEETING,
    block,
    description,
    person_name: null,
    office: null,
    unit_id: null,
    display_order: index + 1,
    source: 'illustrative',
  }));

/** The notice that turns the drafts of June 2017 into tasks, and the one of the year's end. */
export const noticesAfter = (): readonly Row<'conclusion_notice'>[] => [
  {
    id: MID_YEAR_NOTICE,
    meeting_id: MEETING_2017,
    number: '02-TB/MH',
    title: 'Thông báo kết luận Hội nghị sơ kết công tác tuyên giáo 6 tháng đầu năm 2017 (minh họa)',
    state: 'signed',
    signed_on: '2017-06-28',
    signer: BOARD_HEAD,
    source: 'illustrative',
  },
  {
    id: YEAR_END_NOTICE,
    meeting_id: YEAR_END_MEETING,
    number: '03-TB/MH',
    title: 'Thông báo kết luận Hội nghị tổng kết công tác tuyên giáo năm 2017',
    state: 'signed',
    signed_on: '2018-01-04',
    signer: BOARD_HEAD,
    source: 'illustrative',
  },
];

interface Conclusion {
  readonly item: string;
  readonly text: string;
  readonly withoutTasks?: true;
}

const MID_YEAR: readonly Conclusion[] = [
  {
    item: '1',
    text: 'Ghi nhận kết quả 6 tháng đầu năm 2017 của các đơn vị.',
    withoutTasks: true,
  },
  { item: '2', text: 'Tham mưu cấp ủy thực hiện tốt công tác xây dựng Đảng.' },
  {
    item: '3',
    text: 'Tuyên truyền thực hiện các chỉ tiêu kinh tế - xã hội, quốc phòng - an ninh.',
  },
  { item: '4', text: 'Nắm bắt và định hướng dư luận xã hội.' },
];

const YEAR_END: readonly Conclusion[] = [
  { item: '1', text: 'Ghi nhận kết quả công tác tuyên giáo năm 2017.', withoutTasks: true },
  { item: '2', text: 'Duy trì nền nếp học tập nghị quyết; ban hành kế hoạch năm trong quý I.' },
  { item: '3', text: 'Nâng chất lượng tin, bài, nhất là bài nêu gương người tốt, việc tốt.' },
  { item: '4', text: 'Tiếp tục giảm hồ sơ quá hạn và hồ sơ trật tự xây dựng tồn đọng.' },
];

/** Ids of conclusions by their number in the notice. */
export const midYearConclusionId = (item: string): string => demoId(`conclusion/2017-06/${item}`);
export const yearEndConclusionId = (item: string): string => demoId(`conclusion/2017/${item}`);

const rowsOf = (
  conclusions: readonly Conclusion[],
  of: Pick<Row<'conclusion'>, 'meeting_id' | 'notice_id'>,
  idOf: (item: string) => string,
): readonly Row<'conclusion'>[] =>
  conclusions.map(({ item, text, withoutTasks = false }, index) => ({
    id: idOf(item),
    ...of,
    item,
    text,
    without_tasks: withoutTasks,
    display_order: index + 1,
    source: 'illustrative',
  }));

export const conclusionsAfter = (): readonly Row<'conclusion'>[] => [
  ...rowsOf(
    MID_YEAR,
    { meeting_id: MEETING_2017, notice_id: MID_YEAR_NOTICE },
    midYearConclusionId,
  ),
  ...rowsOf(
    YEAR_END,
    { meeting_id: YEAR_END_MEETING, notice_id: YEAR_END_NOTICE },
    yearEndConclusionId,
  ),
];

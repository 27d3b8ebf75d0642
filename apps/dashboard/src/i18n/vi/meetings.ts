import type { MeetingDto } from '@tiendo/contract/meeting';

const kinds: Readonly<Record<MeetingDto['kind'], string>> = {
  'interim-review': 'Hội nghị sơ kết',
  'final-review': 'Hội nghị tổng kết',
  briefing: 'Hội nghị giao ban',
  thematic: 'Hội nghị chuyên đề',
  meeting: 'Cuộc họp',
};

const sessions: Readonly<Record<NonNullable<MeetingDto['session']>, string>> = {
  morning: 'Sáng',
  afternoon: 'Chiều',
  evening: 'Tối',
};

const blocks: Readonly<Record<MeetingDto['participants'][number]['block'], string>> = {
  'attended-and-directed': 'Dự và chỉ đạo',
  'standing-committee-members': 'Ủy viên Ban Thường vụ Quận ủy',
  'party-board-heads': 'Trưởng, phó các ban đảng',
  'ward-committees': 'Bí thư, Trưởng Ban Tuyên giáo Đảng ủy phường',
  'departments-and-organisations': 'Phụ trách tuyên giáo các phòng, ban, ngành, đoàn thể',
};

/** Phrases of the conferences. */
export const meetings = {
  title: 'Hội nghị',
  lead: 'Từ ý kiến chỉ đạo, kết luận đến nhiệm vụ, và ngược lại.',
  emptyTitle: 'Chưa có hội nghị nào',
  emptyText: 'Hội nghị sơ kết, tổng kết và giao ban sẽ hiện ở đây khi được ghi nhận.',
  kinds,
  sessions,
  blocks,
  when: 'Thời gian',
  where: 'Địa điểm',
  organiser: 'Đơn vị tổ chức',
  chair: 'Chủ trì',
  notNamed: 'không nêu trong nguồn',
  period: 'Kỳ',
  backToList: 'Tất cả hội nghị',
  tasksDone: 'Nhiệm vụ hoàn thành',
  noTasks: 'Chưa giao nhiệm vụ',
  draftTasks: (count: string) => `Chưa giao; dự kiến giao ${count} nhiệm vụ (dự thảo)`,
  conclusionCount: (count: string) => `${count} kết luận`,
  participants: 'Thành phần',
  results: 'Kết quả đã đánh giá tại hội nghị',
  commendations: 'Biểu dương',
  directing: 'Ý kiến chỉ đạo tại hội nghị',
  directingRecord: 'Ý kiến chỉ đạo tại hội nghị (theo tin đăng ngày 22/06/2017)',
  conclusions: 'Kết luận hội nghị',
  conclusionItem: (item: string) => `Mục ${item}`,
  noConclusions: 'Nguồn không nêu kết luận của hội nghị.',
  noticeSigned: (number: string, day: string) => `Thông báo số ${number}, ký ngày ${day}`,
  noticeDraft: (number: string) => `Dự thảo thông báo số ${number}`,
  withoutTasks: 'Không phát sinh nhiệm vụ',
  followUps: 'Nhiệm vụ từ nội dung này',
  tasks: 'Nhiệm vụ sau hội nghị',
  otherTasks: 'Nhiệm vụ khác của hội nghị',
  allTasks: 'Xem trong danh sách nhiệm vụ',
  directive: 'Văn bản',
  directives: 'Văn bản chỉ đạo',
  sourceNote: 'Nguồn',
};

export type MeetingPhrases = typeof meetings;

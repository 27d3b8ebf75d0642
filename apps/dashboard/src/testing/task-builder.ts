import type { TaskDto } from '@tiendo/contract/task';

/** A task of the demo: assigned to Trúc Bạch, within its time, unless told otherwise. */
export function aTask(fields: Partial<TaskDto> = {}): TaskDto {
  return {
    id: '00000000-0000-4000-8000-00000000f001',
    halfYear: '2017-H1',
    stage: 'assigned',
    state: 'in-progress',
    timeStatus: 'on-time',
    content: 'Tổ chức học tập nghị quyết cho đảng viên',
    lead: {
      unitId: '00000000-0000-4000-8000-000000000004',
      code: 'code:00004',
      name: 'Đảng ủy phường Trúc Bạch',
      shortName: 'P. Trúc Bạch',
    },
    coUnits: [],
    deliverable: null,
    firstDueOn: '2017-06-30',
    dueOn: '2017-06-30',
    dueOnWorkingDay: null,
    continuing: false,
    priority: 'normal',
    responsible: null,
    claimedOn: null,
    confirmedOn: null,
    outcome: null,
    obstacle: null,
    basis: {
      meetingId: null,
      meetingTitle: null,
      noticeNumber: null,
      conclusionId: null,
      conclusionItem: null,
      remarkId: null,
      directiveId: null,
      directiveTitle: null,
    },
    indicators: [],
    source: 'illustrative',
    ...fields,
  };
}

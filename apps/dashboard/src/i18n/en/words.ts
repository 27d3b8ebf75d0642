import type { WordPhrases } from '../vi/words.ts';

const workingDays = (days: number): string =>
  days === 0 ? 'less than a working day' : `${days} working ${days === 1 ? 'day' : 'days'}`;

export const words = {
  time: {
    onTime: 'on time',
    late: (days) =>
      days === 0 ? `sent late (by ${workingDays(0)})` : `sent ${workingDays(days)} late`,
    overdue: (days) =>
      days === 0 ? `overdue (by ${workingDays(0)})` : `${workingDays(days)} overdue`,
    left: (days) => `${workingDays(days)} left`,
    dueToday: 'due today',
  },
  resultStatuses: {
    'completed-early': 'Completed early',
    ahead: 'Ahead of schedule',
    'on-pace': 'On schedule',
    watch: 'Needs attention',
    'at-risk': 'Behind schedule',
    alarm: 'At risk of missing the target',
    'no-data': 'No figures yet',
    'not-assessed': 'Not assessed this period',
    exceeded: 'Exceeded',
    met: 'Met',
    'not-met': 'Not met',
  },
  submissionStates: {
    draft: 'Being entered (draft)',
    'unit-review': 'Awaiting the unit’s approval',
    submitted: 'Sent',
    'under-review': 'Under review',
    returned: 'Additions requested',
    accepted: 'Accepted',
    locked: 'Figures closed',
    reopened: 'Reopened for changes',
  },
  signings: {
    awaited: 'Signed paper awaited',
    signed: 'Signed paper on file',
  },
  onBehalf: 'entered on behalf',
  taskStates: {
    'not-started': 'Not started',
    'in-progress': 'In progress',
    'awaiting-confirmation': 'Awaiting confirmation',
    completed: 'Completed',
    paused: 'Paused',
    declined: 'Task declined',
    redo: 'To be done again',
  },
  taskStandings: {
    overdue: 'Overdue',
    'due-soon': 'Due soon',
    'on-time': 'Within time',
    'no-deadline': 'No deadline',
    draft: 'Planned (draft)',
    'set-aside': 'Paused or declined',
    completed: 'Completed',
  },
  taskCompletedLate: 'Completed late',
  taskDraft: 'Planned (draft)',
  taskLead: 'Lead',
  taskCoUnits: 'With',
  moreUnits: (count) => `and ${count} other units`,
  taskDue: 'Due',
  taskContinuing: 'Continuing',
  fromRecord: 'from the news item',
  illustrative: 'illustrative',
  halfYear: (half, year) => `${half === 1 ? 'First' : 'Second'} half of ${year}`,
} satisfies WordPhrases;

import type { UnitPagePhrases } from '../vi/unit-page.ts';

const workingDays = (days: number) => `${days} working ${days === 1 ? 'day' : 'days'}`;

export const unitPage = {
  unit: 'Unit',
  report: 'Report',
  notStarted: 'Not started',
  late: (days) => (days > 0 ? `sent ${workingDays(days)} late` : 'sent late'),
  onTime: 'on time',
  overdue: (days) => (days > 0 ? `${workingDays(days)} overdue` : 'overdue since today'),
  extension: (day) => `asks for time until ${day}`,
  due: (instant) => `Due ${instant}`,
  sending: (number, instant) => `No. ${number}: sent ${instant}`,
  sentBy: (name) => `by ${name}`,
  cells: (count) => `${count} indicators`,
  receipt: (code) => `receipt ${code}`,
  notSentTitle: 'The report of this period has not been sent',
  notSentText: 'What is being entered does not count yet. Below are only the earlier periods.',
  standing: (count) => `${count} indicators`,
  legend: 'Key',
  missing: 'No figures yet',
  notSent: 'Report not sent',
  historyName: (code) => `${code} over the years`,
  historyFirst: 'first half',
  historyYear: 'whole year',
  historyLegend:
    'Earlier years: the line is the first half, hollow dots the whole year, a gap is a missing figure.',
  lastYear: (year, figure) => `same half ${year}: ${figure}`,
  changeUp: (change) => `up ${change}`,
  changeDown: (change) => `down ${change}`,
  changeSame: 'unchanged',
  noComparison: 'not comparable with the same half last year',
  yearEndEstimate: (figure) => `the unit expects ${figure} by the year’s end`,
  rowsNone: 'No indicator is assigned to this unit in this period.',
  tasks: 'Tasks of the unit',
  tasksNone: 'There are no tasks in this period.',
  target: (text) => `target ${text}`,
} satisfies UnitPagePhrases;

import type { RuleFacts } from '../rule-facts.ts';
import type { ResultPhrases } from '../vi/results.ts';

const beside = ({ lead, gap }: RuleFacts, mark: string) =>
  lead === 'even' ? `exactly ${mark}` : `${gap} ${lead === 'better' ? 'above' : 'below'} ${mark}`;

const below = ({ lead, gap }: RuleFacts, mark: string) =>
  lead === 'even' ? `exactly ${mark}` : `${gap} ${lead === 'better' ? 'below' : 'above'} ${mark}`;

function pacedGap(facts: RuleFacts): string {
  const mark = `the six-month mark of ${facts.expected}`;
  if (facts.reduction) {
    return `From ${facts.baseline} to ${facts.actual}, target ${facts.target}: ${facts.percent} of the reduction, ${beside(facts, mark)}`;
  }
  if (facts.lower) {
    return `${facts.percent} of the year’s ceiling used (${facts.figure}), ${below(facts, mark)}`;
  }
  return `${facts.percent} of the year’s plan (${facts.figure}), ${beside(facts, mark)}`;
}

function schedule(facts: RuleFacts): string {
  const { figure, gapUnits, lead, lower, reduction, scheduled } = facts;
  const start = 'A small target, judged by its schedule and not by points:';
  if (reduction) {
    const by =
      lead === 'worse'
        ? `${gapUnits} short of the six-month mark`
        : 'in time for the six-month mark';
    return `${start} from ${facts.baseline} to ${figure} (target ${facts.target}), ${by}`;
  }
  if (lower) {
    const by = lead === 'worse' ? `${gapUnits} above` : 'within';
    return `${start} ${figure}, ${by} what mid-year allows (${scheduled})`;
  }
  const by = { better: `${gapUnits} ahead of`, worse: `${gapUnits} short of`, even: 'just at' }[
    lead
  ];
  return `${start} ${figure}, ${by} the six-month mark (${scheduled})`;
}

function rateSchedule(facts: RuleFacts): string {
  const { figure, things, lead, lower } = facts;
  const mark =
    facts.basis === null
      ? `the target of ${facts.target}`
      : `the six-month mark of ${facts.expected}`;
  const missed = lower ? `${things} more than ${mark} allows` : `${things} short of ${mark}`;
  const reached = lower ? `within ${mark}` : `up to ${mark}`;
  return `Few cases, so they are counted and not their points: ${figure}, ${lead === 'worse' ? missed : reached}`;
}

const notDone = ({ units, due }: RuleFacts, passed: boolean) => {
  const when = passed ? `past the deadline of ${due}` : `not due before ${due}`;
  return units === null
    ? `Not done yet, ${when}`
    : `Done by ${units.met} of ${units.expected} units, ${when}`;
};

export const results = {
  states: {
    'not-reported': 'Not reported',
    'not-occurred': 'None occurred',
    'not-applicable': 'Not applicable',
  },
  grades: { poor: 'Poor', average: 'Average', fair: 'Fair', good: 'Good' },
  qualities: { official: 'official', preliminary: 'preliminary', estimate: 'estimate' },
  reasons: {
    completed: (facts) =>
      facts.reduction
        ? `Brought down from ${facts.baseline} to ${facts.figure}, the year’s target (${facts.target}) is met`
        : `${facts.percent} of the whole year’s plan is done (${facts.figure})`,
    gap: pacedGap,
    schedule,
    'ceiling-breached': ({ figure, percent }) =>
      `Above the year’s ceiling: ${figure}, ${percent} of the ceiling`,
    'none-occurred': () => 'None may occur, and none did',
    occurred: ({ figure }) => `None may occur, but there were ${figure}`,
    maintained: ({ figure, target }) => `Kept: ${figure}, target ${target}`,
    'ratio-gap': (facts) => {
      const mark =
        facts.basis === null
          ? `the target of ${facts.target}`
          : `the six-month mark of ${facts.expected}`;
      return `${facts.figure}, ${facts.lower ? below(facts, mark) : beside(facts, mark)}`;
    },
    'rate-schedule': rateSchedule,
    'growth-gap': (facts) =>
      `${facts.figure} on the same half last year, ${beside(facts, facts.basis === null ? `the ${facts.target} asked` : `the six-month mark of ${facts.expected}`)}`,
    'milestone-on-time': ({ units, achievedOn, due }) =>
      units === null
        ? `Done on ${achievedOn}, before the deadline of ${due}`
        : `Done by ${units.met} of ${units.expected} units, all by the deadline of ${due}`,
    'milestone-late': ({ units, achievedOn, due }) =>
      units === null
        ? `Done on ${achievedOn}, after the deadline of ${due}`
        : `Done by ${units.met} of ${units.expected} units, ${units.late} of them after the deadline of ${due}`,
    'milestone-pending': (facts) => notDone(facts, false),
    'milestone-passed': (facts) => notDone(facts, true),
    grade: ({ grade, target }) => `Graded ${grade}, ${target} was asked`,
    'year-end-only': () => 'Counted once, at the end of the year; not assessed at mid-year',
    'no-target': () => 'No year target was assigned, so nothing is assessed',
    'no-base': () => 'There is no base to compare with, so nothing is assessed',
    'not-applicable': () => 'Does not apply here, so nothing is assessed',
    'not-reported': () => 'Nothing was reported for this indicator; a blank is not a zero',
    'not-rolled-up': () => 'Qualitative: written up in words, not added up from the units',
    'year-end': ({ figure, target }) => `The whole year: ${figure}, target ${target}`,
  },
  points: (number) => `${number} points`,
  nothing: '–',
  notDone: 'Not done yet',
  afterDue: (day) => `${day} (late)`,
  notAskedYet: 'Not due this period',
  unitsMet: (met, expected) => `${met}/${expected} units`,
  shownOnly: { reference: 'Watch (reference mark only)', 'done-late': 'Done late' },
  kept: 'Kept',
  basis: {
    assigned: (assigner) => `Six-month mark assigned by ${assigner}`,
    declared: (assigner) => `Six-month mark assigned by ${assigner}`,
    history: () => 'Reference mark worked out by the software from earlier years',
    linear: () => 'Reference mark worked out by the software from the time elapsed',
  },
  onCovered: (answered, expected) => `for the ${answered} of ${expected} units that reported`,
  covered: (answered, expected) =>
    `worked out for the ${answered} of ${expected} units that reported and their own targets`,
  viewGroup: 'View',
  viewChart: 'Chart',
  viewTable: 'Table',
  download: 'Download',
  downloadCsv: 'CSV table (opens in Excel)',
  downloadPng: 'PNG picture',
  downloadSvg: 'SVG drawing',
  demoSuffix: '_minh-hoa',
  actual: 'Six-month actual',
  actualYear: 'Whole-year actual',
  estimate: 'Estimate',
  target: 'Year target',
  milestone: 'Six-month mark',
  lastYear: (year) => `Same half ${year}`,
  cause: 'Cause',
  note: 'Note',
  measure: 'Measured in',
  period: 'Period',
  print: 'Print A4',
  closed: 'Figures closed',
  notClosed: 'Not closed yet',
  source: 'Source: reports of the units, put together in Tiến Độ',
} satisfies ResultPhrases;

import type { Expected, FIELD_WORDS_VI, IssueRule } from './issue-phrases.vi.ts';

/** The English twin of the Vietnamese phrases, with the same holes. */
export const ISSUE_PHRASES_EN = {
  required: '{field}: missing.',
  wrong: '{field}: not right.',
  'wrong-type': '{field}: of the wrong type ({expected}).',
  'one-of': '{field}: must be one of {values}.',
  'at-most': '{field}: at most {limit}.',
  'at-least': '{field}: at least {limit}.',
  'too-long': '{field}: at most {limit} characters.',
  'too-short': '{field}: at least {limit} characters.',
  'too-many': '{field}: at most {limit} items.',
  'too-few': '{field}: at least {limit} items.',
  decimal: '{field}: must be a number, e.g. 1234.5.',
  'whole-number': '{field}: must be a whole number in digits, e.g. 100.',
  day: '{field}: must be a day, e.g. 2017-06-14.',
  instant: '{field}: must be a day and time, e.g. 2017-06-22T10:34:00+07:00.',
  'half-year': '{field}: must be a half-year, e.g. 2017-H1.',
  unit: '{field}: must be a unit, e.g. code:00004.',
  indicator: '{field}: must be an indicator’s code, e.g. TG12.',
  unexplained: '{field}: the cause is missing.',
  cursor: '{field}: not a place in this list.',
  'idempotency-key': '{field}: must be 1 to 255 visible ASCII characters.',
} as const satisfies Record<IssueRule, string>;

/** The English twin of the Vietnamese words of fields. */
export const FIELD_WORDS_EN = {
  value: 'Figure',
  numerator: 'Numerator',
  denominator: 'Denominator',
  weight: 'Weight',
  achieved: 'Done',
  achievedOn: 'Day it was done',
  grade: 'Grade',
  state: 'State',
  quality: 'Quality',
  yearEndEstimate: 'Estimate for the year',
  note: 'Note',
  cause: 'Cause',
  kind: 'Kind of change',
  reason: 'Reason',
  halfYear: 'Reporting period',
  period: 'Reporting period',
  unit: 'Unit',
  indicator: 'Indicator',
  username: 'User name',
  password: 'Password',
} as const satisfies Record<keyof typeof FIELD_WORDS_VI, string>;

/** The English twin of the Vietnamese words of what is expected. */
export const EXPECTED_WORDS_EN = {
  value: 'a number',
  ratio: 'a numerator and a denominator',
  weighted: 'a figure and its weight',
  milestone: 'whether it was done, and the day',
  grade: 'a grade',
  'wrong-kind': 'a plain entry, since the report has not been sent',
  'not-an-estimate': 'an estimate that was sent before an official figure can take its place',
  'not-official': 'an official figure',
  'already-reported': 'a correction, since the figure was sent',
  'nothing-to-correct': 'a supplement, since no figure was sent',
} as const satisfies Record<Expected, string>;

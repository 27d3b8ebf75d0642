import * as cycle from './cycle-terms.ts';
import * as figure from './figure-terms.ts';
import type { Term } from './term.ts';

/** One table of the glossary: where its codes are declared, and their words. */
export interface GlossaryTable {
  readonly title: string;
  /** The entry of the package that declares the codes. */
  readonly entry: string;
  readonly terms: Readonly<Record<string, Term>>;
}

/** Every closed list people read words for, in the order of the half-year. */
export const GLOSSARY: readonly GlossaryTable[] = [
  { title: 'Kinds of unit', entry: 'unit', terms: cycle.UNIT_KIND_TERMS },
  { title: 'Roles', entry: 'access', terms: cycle.ROLE_TERMS },
  { title: 'Period schemes', entry: 'period', terms: cycle.SCHEME_TERMS },
  { title: 'Indicator classes', entry: 'indicator', terms: figure.INDICATOR_CLASS_TERMS },
  { title: 'Roll-ups', entry: 'indicator', terms: figure.ROLL_UP_TERMS },
  { title: 'Lower is better', entry: 'indicator', terms: figure.LOWER_IS_BETTER_TERMS },
  { title: 'Marks', entry: 'indicator', terms: figure.GRADE_TERMS },
  { title: 'States of a figure', entry: 'figure', terms: figure.FIGURE_STATE_TERMS },
  { title: 'Quality of a figure', entry: 'figure', terms: figure.QUALITY_TERMS },
  { title: 'Kinds of revision', entry: 'figure', terms: figure.REVISION_KIND_TERMS },
  { title: 'Manners of recording', entry: 'access', terms: figure.RECORDING_MANNER_TERMS },
  { title: 'States of a report', entry: 'submission', terms: cycle.STANDING_TERMS },
  { title: 'Steps of a report', entry: 'submission', terms: cycle.SUBMISSION_ACTION_TERMS },
  { title: 'Timeliness of a report', entry: 'submission', terms: cycle.TIMELINESS_TERMS },
  { title: 'Signed paper of a report', entry: 'signed-paper', terms: cycle.SIGNING_TERMS },
  { title: 'Statuses of a result', entry: 'result', terms: figure.STATUS_TERMS },
  {
    title: 'Where the expected pace comes from',
    entry: 'result',
    terms: figure.EXPECTED_BASIS_TERMS,
  },
  { title: 'Kinds of meeting', entry: 'meeting', terms: cycle.MEETING_KIND_TERMS },
  { title: 'Sessions of a day', entry: 'meeting', terms: cycle.SESSION_TERMS },
  { title: 'Blocks of participants', entry: 'meeting', terms: cycle.PARTICIPANT_BLOCK_TERMS },
  { title: 'What was said at a meeting', entry: 'meeting', terms: cycle.REMARK_KIND_TERMS },
  { title: 'States of a notice of conclusions', entry: 'meeting', terms: cycle.NOTICE_STATE_TERMS },
  { title: 'Stages of a task', entry: 'task', terms: cycle.TASK_STAGE_TERMS },
  { title: 'States of a task', entry: 'task', terms: cycle.TASK_STATE_TERMS },
  { title: 'A task against its date', entry: 'task', terms: cycle.TIME_STATUS_TERMS },
  { title: 'Groups of tasks', entry: 'task', terms: cycle.TASK_STANDING_TERMS },
  { title: 'Priorities of a task', entry: 'task', terms: cycle.PRIORITY_TERMS },
];

/** The glossary as one page of Markdown; `docs/glossary.md` is this text. */
export function glossaryPage(): string {
  const tables = GLOSSARY.map(({ title, entry, terms }) => {
    const rows = Object.entries(terms).map(
      ([code, { vi, en }]) => `| ${vi} | \`${code}\` | ${en} |`,
    );
    return [
      `## ${title}`,
      '',
      `Declared in \`@tiendo/domain/${entry}\`.`,
      '',
      '| Tiếng Việt | identifier | English |',
      '|---|---|---|',
      ...rows,
    ].join('\n');
  });
  return `${[INTRODUCTION, ...tables].join('\n\n')}\n`;
}

const INTRODUCTION = `# Glossary

One word in every layer: the same identifier in domain, table, route and component, and the same
label on every screen. Written by \`node scripts/glossary.mjs\` from \`packages/domain/src/glossary\`;
a test compares the two.`;

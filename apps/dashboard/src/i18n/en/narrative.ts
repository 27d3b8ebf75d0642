import type { NarrativePhrases } from '../vi/narrative.ts';

export const narrative = {
  title: (period: string) => `Narrative, ${period}`,
  help: 'What you type is saved by itself, and your unit alone sees it until the report is sent. Write what is unclassified only, and no state secret.',
  readOnly: 'Read only.',
  audience: 'Who reads it once sent',
  audiences: {
    overseers: 'Everybody who oversees the unit',
    'unit-and-secretariat': 'Only the unit, the secretariat and the board’s leader',
  },
  general: 'Overall assessment',
  parts: {
    results: 'Results',
    shortcomings: 'Shortcomings',
    causes: 'Causes',
    proposals: 'Proposals',
  },
  count: (count: string, limit: string) => `${count}/${limit} characters`,
  empty: 'No narrative.',
  saved: (at: string, name: string) => `Saved ${at}, ${name}`,
  typing: 'Not saved: typing',
  saving: 'Saving',
  waiting: 'Not saved yet; this computer keeps it and sends it again by itself.',
  refused: 'Not saved:',
  retry: 'Try again',
  somebody: 'somebody else',
  conflict: {
    title: 'This block has just been changed elsewhere',
    by: (name: string, at: string) =>
      `${name} changed this block at ${at}. What you wrote is still in the fields below, not saved.`,
    blank: '(blank)',
    keepMine: 'Keep mine',
    takeTheirs: 'Take the other',
  },
} satisfies NarrativePhrases;

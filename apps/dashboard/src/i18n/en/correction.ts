import type { CorrectionPhrases } from '../vi/correction.ts';

export const correction = {
  title: 'A change after sending',
  text: 'The former figure stays in the history. This change records who, when and its kind; a correction also its reason.',
  waits:
    'The unit wrote this change and its approver has still to see it: recorded by whoever may send the report, it is sent at once.',
  kind: 'Kind of change',
  reason: 'Reason',
  reasonOptional: '(optional)',
  reasonMissing: 'Please give the reason.',
  save: 'Record the change',
  cancel: 'Cancel',
  names: {
    entry: 'Entry',
    'official-update': 'Official figure',
    correction: 'Correction',
    supplement: 'Supplement',
  },
  kinds: {
    entry: 'Entry',
    'official-update': 'Official figure (replaces an estimate)',
    correction: 'Correction (what was sent was wrong)',
    supplement: 'Supplement (a cell that was missing)',
  },
  said: (kind, reason) =>
    reason === null ? `${kind} after sending.` : `${kind} after sending: ${reason}`,
  by: (name, at, stage) => `${name}, ${at}; ${stage}.`,
  stages: {
    draft: 'waits for the unit’s approver to send it',
    submitted: 'not yet accepted',
    accepted: 'accepted',
  },
} satisfies CorrectionPhrases;

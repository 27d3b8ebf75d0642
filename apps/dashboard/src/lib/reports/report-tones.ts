import type { SubmissionDto } from '@tiendo/contract/submission';
import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

/** Shape and colour of each state of a report; the word is in `words.submissionStates`. */
export const REPORT_TONES: Readonly<Record<SubmissionDto['state'], Tone>> = {
  draft: 'muted',
  'unit-review': 'muted',
  submitted: 'neutral-good',
  'under-review': 'neutral-good',
  returned: 'caution',
  accepted: 'positive',
  locked: 'positive-strong',
  reopened: 'caution',
};

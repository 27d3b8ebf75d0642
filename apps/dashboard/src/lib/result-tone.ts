import type { ResultCell } from '@tiendo/contract/result';
import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

/** Shape and colour of each status of a result; the word is in `words.resultStatuses`. */
export const RESULT_TONES: Readonly<Record<ResultCell['status'], Tone>> = {
  'completed-early': 'positive-strong',
  ahead: 'positive',
  'on-pace': 'neutral-good',
  watch: 'caution',
  'at-risk': 'warning',
  alarm: 'danger',
  'no-data': 'missing',
  'not-assessed': 'muted',
  exceeded: 'positive-strong',
  met: 'positive',
  'not-met': 'danger',
};

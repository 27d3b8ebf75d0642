/**
 * What a status means to the eye, from best to worst, then the two that say nothing about success. The words
 * are the caller's; a tone only decides shape and colour.
 */
export const TONES = [
  'positive-strong',
  'positive',
  'neutral-good',
  'neutral-late',
  'caution',
  'warning',
  'danger',
  'missing',
  'muted',
] as const;

/** One of {@link TONES}. */
export type Tone = (typeof TONES)[number];

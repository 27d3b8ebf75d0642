import type { Tone } from './tone.ts';

/**
 * The light theme's colours of every tone, for pictures that leave the page and its custom properties behind.
 * tokens.test.ts keeps them equal to tokens.css.
 */
export const TONE_PALETTE: Readonly<Record<Tone, { readonly ink: string; readonly soft: string }>> =
  {
    'positive-strong': { ink: '#0c5c39', soft: '#cfecdc' },
    positive: { ink: '#17694f', soft: '#e4f4ed' },
    'neutral-good': { ink: '#3a5d78', soft: '#eff4f8' },
    'neutral-late': { ink: '#5a5082', soft: '#f1eff8' },
    caution: { ink: '#735200', soft: '#fcf2cf' },
    warning: { ink: '#964400', soft: '#fde6d2' },
    danger: { ink: '#a5171c', soft: '#fbdad8' },
    missing: { ink: '#56616e', soft: '#f2f4f6' },
    muted: { ink: '#626d79', soft: '#f7f8fa' },
  };

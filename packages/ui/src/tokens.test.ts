/// <reference types="node" />
import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { TONE_PALETTE } from './status-badge/tone-palette.ts';
import { TONES } from './status-badge/tone.ts';

const css = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';

const token = (name: string, theme: Theme) => {
  const found = css.match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`));
  const colour = found?.[theme === 'light' ? 1 : 2];
  if (colour === undefined) throw new RangeError(`no token ${name}`);
  return colour;
};

const luminance = (hex: string) => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (one: string, other: string, theme: Theme) => {
  const [a, b] = [luminance(token(one, theme)), luminance(token(other, theme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
};

const THEMES = ['light', 'dark'] as const;
const GROUNDS = ['color-page', 'color-surface', 'color-raised', 'color-hover'] as const;

const words = [
  ...['color-text', 'color-text-muted', 'color-text-faint', 'color-accent', 'color-danger'].flatMap(
    (ink) => GROUNDS.map((ground) => [ink, ground] as const),
  ),
  ...TONES.flatMap((tone) => [
    [`tone-${tone}-ink`, `tone-${tone}-soft`] as const,
    [`tone-${tone}-ink`, 'color-surface'] as const,
    ['color-text', `tone-${tone}-soft`] as const,
  ]),
  ['color-on-accent', 'color-accent'] as const,
  ['color-on-danger', 'color-danger'] as const,
  ['color-accent', 'color-accent-soft'] as const,
];

const marks = [
  ...['color-focus', 'color-border-strong'].flatMap((ink) =>
    GROUNDS.map((ground) => [ink, ground] as const),
  ),
  ...['color-accent-soft', 'tone-danger-soft', 'tone-caution-soft'].map(
    (ground) => ['color-focus', ground] as const,
  ),
  ...[1, 2, 3, 4, 5, 6].map((series) => [`chart-${series}`, 'color-surface'] as const),
  ['chart-actual', 'chart-track'] as const,
  ['chart-target', 'chart-actual'] as const,
  ['chart-last-year', 'chart-track'] as const,
];

for (const theme of THEMES) {
  test.each(words)(`words in %s on %s reach 4.5:1 in the ${theme} theme`, (ink, ground) => {
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(marks)(`marks in %s on %s reach 3:1 in the ${theme} theme`, (ink, ground) => {
    const wanted = ink === 'chart-target' ? 2 : 3;
    expect(contrast(ink, ground, theme)).toBeGreaterThanOrEqual(wanted);
  });
}

test.each(TONES)('a picture of %s has the colours of the light theme', (tone) => {
  expect(TONE_PALETTE[tone]).toEqual({
    ink: token(`tone-${tone}-ink`, 'light'),
    soft: token(`tone-${tone}-soft`, 'light'),
  });
});

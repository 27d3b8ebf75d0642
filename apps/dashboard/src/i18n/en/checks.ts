import type { Phrases } from '../vi/bundle.ts';

const rules: Phrases['checks']['rules'] = {
  'wrong-kind': () => 'This is not the kind of content of this indicator.',
  'nothing-to-count': () =>
    'This indicator has no “nothing occurred”; choose reported or not applicable.',
  negative: ({ now }) => `The figure must not be negative (${now}).`,
  'fraction-of-whole-unit': ({ now }) => `This indicator counts whole units; this is ${now}.`,
  'too-many-decimals': ({ now, limit }) => `At most ${limit} decimals; this is ${now}.`,
  'below-minimum': ({ now, limit }) => `The figure is at least ${limit}; this is ${now}.`,
  'above-maximum': ({ now, limit }) => `The figure is at most ${limit}; this is ${now}.`,
  'denominator-zero': () => 'The denominator must be greater than 0.',
  'numerator-above-denominator': ({ now, against }) =>
    `The numerator ${now} exceeds the denominator ${against}.`,
  'percent-out-of-range': ({ now }) => `The share must lie between 0 and 100 %; this is ${now} %.`,
  'milestone-before-year': () => 'The day lies before the plan year.',
  'milestone-after-half-year': () => 'The day lies after the cut-off.',
  'part-above-whole': ({ now, against }) => `The part ${now} is larger than the whole ${against}.`,
  'parts-above-whole': ({ now, against }) =>
    `The parts together are ${now}, more than the whole ${against}.`,
  'second-half-below-first': ({ now, against }) =>
    `The whole year ${now} is smaller than its first half ${against}.`,
};

const warnings: Phrases['checks']['warnings'] = {
  'fell-since-sent': ({ now, against, measure }) =>
    `A cumulative figure fell since it was sent: ${against} → ${now} (−${measure})`,
  'far-from-last-year': ({ now, against, measure, limit, rose, lastYear }) =>
    `${rose ? 'Up' : 'Down'} on ${lastYear}: ${against} → ${now} (${measure}), threshold ${limit}`,
  'same-as-last-year': ({ now, against, lastYear }) =>
    `The figure of ${lastYear} again: ${against} → ${now}`,
  'far-above-plan': ({ now, against, measure, limit }) =>
    `${measure} of the year target (${now} against ${against}), threshold ${limit}`,
  'outlier-among-peers': ({ now, against, measure, limit, units, times }) =>
    `${now}, ${times === null ? 'far from' : `${times} times`} the median ${against} of ${units} units that have sent (score ${measure}, threshold ${limit})`,
  'estimate-misses-plan': ({ now, against }) =>
    `The year-end estimate ${now} misses the target ${against}`,
};

export const checks = { rules, warnings, noCause: 'No cause is given.' };

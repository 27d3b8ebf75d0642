import type { CheckSettingPhrases } from '../vi/check-setting.ts';

const rules: CheckSettingPhrases['rules'] = {
  'fell-since-sent': {
    name: 'A cumulative figure fell since it was sent',
    meaning:
      'What counts up from the start of the year only grows. A fall beyond this has to be explained; 0 asks about any fall.',
    label: 'Fell by more than',
    unit: '%',
    example: (low) => `200 was sent before; below ${low} now has to be explained.`,
    source: 'what was sent only falls where it had been wrong',
    beyond: 'From 100 on it never asks; for that, switch the rule off.',
  },
  'far-from-last-year': {
    name: 'Far from the same half-year of last year',
    meaning:
      'A rise or fall beyond this has to be explained. Nobody is asked about less of what is unwanted.',
    label: 'Changed by more than',
    unit: '%',
    example: (low, high) =>
      `200 last year; ${low === null ? '' : `below ${low} or `}above ${high} now has to be explained.`,
    source: 'practice of reviewers, no regulation',
    beyond: 'Below 1 nearly every figure would have to be explained.',
  },
  'same-as-last-year': {
    name: 'The figure of last year again',
    meaning:
      'Within this a figure counts as last year’s, perhaps copied; 0 means exactly the same.',
    label: 'Differs by no more than',
    unit: '%',
    example: (low, high) =>
      `200 last year; ${low === high ? `${low} again` : `from ${low} to ${high}`} has to be explained.`,
    source: 'asks only where both agree exactly; no regulation',
    beyond: 'More than 10\u00A0% apart two figures are not the same.',
  },
  'far-above-plan': {
    name: 'Far above the year target',
    meaning: 'A result above this has to be explained. Ratios and growth rates are left alone.',
    label: 'Above',
    unit: '% of the year target',
    example: (_, high) => `a year target of 200; a result above ${high} has to be explained.`,
    source: 'practice of reviewers, no regulation',
    beyond: 'Below 100 it would ask units that have not reached their target.',
  },
  'outlier-among-peers': {
    name: 'Far from the units of its kind',
    meaning:
      'Measures the distance to the median of the units that have sent, from five on; 1 is about a standard deviation.',
    label: 'Further away than',
    unit: 'modified Z-score',
    example: (low, high) =>
      `the units’ median is 50\u00A0% of target, their median deviation 5 points; a unit ${low === null ? '' : `below ${low}\u00A0% or `}above ${high}\u00A0% has to explain.`,
    source: 'Iglewicz and Hoaglin (1993) call a value an outlier from 3.5 on',
    beyond: 'Below 1 nearly a third of all units would be asked, above 10 hardly any.',
  },
  'estimate-misses-plan': {
    name: 'The year-end estimate misses the target',
    meaning:
      'An estimate for the year below this has to be explained; where less is better, the other way round.',
    label: 'Below',
    unit: '% of the year target',
    example: (low) => `a year target of 200; an estimate below ${low} has to be explained.`,
    source: 'the target as assigned',
    beyond: 'Above 100 it would ask units that expect to meet their target.',
  },
};

export const checkSetting = {
  title: 'Check thresholds',
  lead: 'When a figure has to come with its cause. A new threshold holds at once in the form, at sending and in review; without the cause a report cannot be sent.',
  changed: (name, at) => `Last set by ${name}, ${at}.`,
  neverChanged: 'Nobody has set them yet: the defaults of the software hold.',
  readOnly: 'The secretariat sets these thresholds. You can read them and not change them.',
  rulesLabel: 'The rules of the checks',
  rules,
  example: 'Example:',
  off: 'Off: nobody is asked.',
  never: 'off',
  defaultIs: (level, source) => `Default ${level}: ${source}.`,
  toDefault: 'Back to the default',
  missing: 'Please fill in the threshold, or switch the rule off.',
  otherwiseEvery: 'Otherwise every figure would have to be explained.',
  noNumber: 'A threshold is a number, such as 12.5.',
  unsaved: (count) => `Changed and not saved: ${count}.`,
  saved: 'Saved.',
  save: 'Save the thresholds',
  discard: 'Undo the changes',
  nothingToSave: 'No threshold has been changed.',
  chooseFirst: 'Please choose which thresholds to keep before saving.',
  own: {
    title: (count) => `Thresholds of single indicators (${count})`,
    indicator: 'Indicator',
    level: 'Its threshold',
    otherIndicator: 'An indicator no longer in use',
    add: 'Add a threshold',
    never: 'Never ask about it',
    drop: 'Remove',
    dropOf: (name) => `Remove the threshold of ${name}`,
    moved: 'Thresholds of single indicators were set anew too.',
  },
  conflict: {
    title: 'The thresholds were set anew',
    by: (name, at) => `${name} set the thresholds at ${at}, while you were changing them.`,
    somebody: 'Somebody',
    theirs: (level) => `now ${level}`,
    mine: (level) => `you have typed ${level}`,
    keepMine: 'Keep what is typed',
    takeTheirs: 'Take what was set',
  },
  leave: {
    title: 'Thresholds not saved',
    text: (count) =>
      `Thresholds changed and not saved: ${count}. They are lost when you leave this page.`,
    go: 'Leave and lose them',
    stay: 'Stay',
    close: 'Close',
  },
} satisfies CheckSettingPhrases;

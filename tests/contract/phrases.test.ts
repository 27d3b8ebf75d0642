import { describe, expect, test } from 'vitest';

import { ERROR_CODES } from '@tiendo/contract/error-codes';
import { ERROR_PHRASES_EN } from '@tiendo/contract/error-phrases.en';
import { ERROR_PHRASES_VI } from '@tiendo/contract/error-phrases.vi';
import { ISSUE_PHRASES_EN } from '@tiendo/contract/issue-phrases.en';
import { ISSUE_PHRASES_VI, type IssueRule } from '@tiendo/contract/issue-phrases.vi';

const parameters = (phrase: string): string[] =>
  [...phrase.matchAll(/\{(?<name>\w+)\}/gu)]
    .map((match) => match.groups?.['name'] ?? '')
    .toSorted();

describe('error phrases', () => {
  test('every code has a phrase in both languages and none is left over', () => {
    const codes = Object.keys(ERROR_CODES).toSorted();
    expect(Object.keys(ERROR_PHRASES_VI).toSorted()).toEqual(codes);
    expect(Object.keys(ERROR_PHRASES_EN).toSorted()).toEqual(codes);
  });

  test.for(Object.keys(ERROR_CODES) as (keyof typeof ERROR_CODES)[])(
    '%s says the same with the same parameters',
    (code) => {
      expect(parameters(ERROR_PHRASES_EN[code])).toEqual(parameters(ERROR_PHRASES_VI[code]));
    },
  );
});

test.for(Object.keys(ISSUE_PHRASES_VI) as IssueRule[])(
  'the phrase of a field for “%s” names the field and has the same holes in both languages',
  (rule) => {
    expect(parameters(ISSUE_PHRASES_EN[rule])).toEqual(parameters(ISSUE_PHRASES_VI[rule]));
    expect(parameters(ISSUE_PHRASES_VI[rule])).toContain('field');
  },
);

import type { ErrorCode, Issue, ProblemHelp } from '@tiendo/contract/error-codes';
import { ERROR_PHRASES_EN, NEVER_STOOD_EN } from '@tiendo/contract/error-phrases.en';
import { ERROR_PHRASES_VI, NEVER_STOOD_VI } from '@tiendo/contract/error-phrases.vi';
import { HELP_PHRASES_EN, HELP_PHRASES_VI } from '@tiendo/contract/help-phrases';
import {
  EXPECTED_WORDS_EN,
  FIELD_WORDS_EN,
  ISSUE_PHRASES_EN,
} from '@tiendo/contract/issue-phrases.en';
import {
  EXPECTED_WORDS_VI,
  FIELD_WORDS_VI,
  ISSUE_PHRASES_VI,
} from '@tiendo/contract/issue-phrases.vi';

import { ROLE_TERMS } from '@tiendo/domain/glossary';

import type { ErrorParams, RaisedHelp, RaisedIssue } from './app-error.ts';

export type Language = 'vi' | 'en';

const PHRASES = { vi: ERROR_PHRASES_VI, en: ERROR_PHRASES_EN };
const NEVER_STOOD = { vi: NEVER_STOOD_VI, en: NEVER_STOOD_EN };
const ISSUE_PHRASES = { vi: ISSUE_PHRASES_VI, en: ISSUE_PHRASES_EN };
const FIELD_WORDS = { vi: FIELD_WORDS_VI, en: FIELD_WORDS_EN };
const EXPECTED_WORDS = { vi: EXPECTED_WORDS_VI, en: EXPECTED_WORDS_EN };

/** What a person reads for a refusal, its parameters in words too. */
export function phraseOfCode(code: ErrorCode, params: ErrorParams, language: Language): string {
  if (code === 'precondition.failed' && !params['name']) return NEVER_STOOD[language];
  const expected = wordOf(EXPECTED_WORDS[language], params['expected']);
  return fill(PHRASES[language][code], expected === null ? params : { ...params, expected });
}

/** An issue as it travels: where, which code, and what a person reads beside the field. */
export function worded({ rule, ...issue }: RaisedIssue, language: Language): Issue {
  const { path, code, params = {} } = issue;
  if (issue.message !== undefined) return { ...issue, message: issue.message };
  if (rule === undefined) return { ...issue, message: phraseOfCode(code, params, language) };
  const name = path.split('.').at(-1) ?? path;
  const field = wordOf(FIELD_WORDS[language], name) ?? name;
  return { ...issue, message: fill(ISSUE_PHRASES[language][rule], { ...params, field }) };
}

const HELP_PHRASES = { vi: HELP_PHRASES_VI, en: HELP_PHRASES_EN };

/** Whom to ask, as it travels: by name, or by what they are where nobody holds the role today. */
export function wordedHelp(help: RaisedHelp, language: Language): ProblemHelp {
  const { role, names, permission } = help;
  const phrases = HELP_PHRASES[language];
  const called = ROLE_TERMS[role][language];
  const office = called.charAt(0).toLocaleLowerCase(language) + called.slice(1);
  const text = fill(phrases[permission] ?? phrases.other, { names: names.join(', ') || office });
  return { role, names, text };
}

function wordOf(words: Readonly<Record<string, string>>, name: unknown): string | null {
  return typeof name === 'string' && Object.hasOwn(words, name) ? (words[name] ?? null) : null;
}

const fill = (phrase: string, params: ErrorParams): string =>
  phrase.replaceAll(/\{(\w+)\}/g, (hole, name: string) => String(params[name] ?? hole));

import { ERROR_CODES, type ErrorCode } from '@tiendo/contract/error-codes';
import { ISSUE_PHRASES_VI, type IssueRule } from '@tiendo/contract/issue-phrases.vi';

import { AppError, type ErrorParams, type RaisedIssue } from './app-error.ts';

/**
 * A schema's complaints as one refusal with the place of each and the rule a person reads there. A
 * marking of secrecy is what the whole refusal is about, whatever else is wrong.
 */
export function invalidRequest(issues: readonly SchemaIssue[]): AppError {
  const raised = issues.flatMap(issuesOf);
  const marked = raised.some(({ code }) => code === 'secrecy.marked');
  return new AppError(marked ? 'secrecy.marked' : 'request.invalid', {}, { issues: raised });
}

/** A Standard Schema issue, with what zod adds to it. */
interface SchemaIssue {
  /** Zod's English sentence, or the rule that our own schema names. */
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
  readonly code?: string;
  readonly keys?: readonly string[];
  readonly params?: Readonly<Record<string, unknown>>;
  readonly expected?: string;
  readonly values?: readonly unknown[];
  /** What is too long, too big …: a text, a list or a number. */
  readonly origin?: string;
  readonly minimum?: number | bigint;
  readonly maximum?: number | bigint;
}

function issuesOf(issue: SchemaIssue): RaisedIssue[] {
  const path = pathOf(issue);
  if (issue.code === 'unrecognized_keys') {
    return (issue.keys ?? []).map((field) => ({
      path: [...path, field].join('.'),
      code: 'request.unknown-field',
      params: { field },
    }));
  }
  const named = issue.params?.['code'];
  if (isCode(named)) return [{ path: path.join('.'), code: named }];
  return [{ path: path.join('.'), code: 'request.invalid', ...ruleOf(issue) }];
}

function ruleOf(issue: SchemaIssue): { rule: IssueRule; params?: ErrorParams } {
  if (isRule(issue.message)) return { rule: issue.message };
  switch (issue.code ?? '') {
    case 'invalid_type':
      // Zod tells a missing field from a wrong one in its sentence alone.
      if (issue.message.endsWith('received undefined')) return { rule: 'required' };
      return { rule: 'wrong-type', params: { expected: issue.expected ?? '' } };
    case 'invalid_value':
      return { rule: 'one-of', params: { values: (issue.values ?? []).join(', ') } };
    case 'too_big':
      return { rule: AT_MOST[issue.origin ?? ''] ?? 'at-most', params: limit(issue.maximum) };
    case 'too_small':
      if (issue.origin === 'string' && issue.minimum === 1) return { rule: 'required' };
      return { rule: AT_LEAST[issue.origin ?? ''] ?? 'at-least', params: limit(issue.minimum) };
    default:
      return { rule: 'wrong' };
  }
}

const AT_MOST: Readonly<Record<string, IssueRule>> = { string: 'too-long', array: 'too-many' };
const AT_LEAST: Readonly<Record<string, IssueRule>> = { string: 'too-short', array: 'too-few' };

const limit = (value: number | bigint | undefined) => ({ limit: String(value ?? '') });

const pathOf = ({ path = [] }: SchemaIssue): string[] =>
  path.map((segment) => String(typeof segment === 'object' ? segment.key : segment));

const isCode = (value: unknown): value is ErrorCode =>
  typeof value === 'string' && Object.hasOwn(ERROR_CODES, value);

const isRule = (text: string): text is IssueRule => Object.hasOwn(ISSUE_PHRASES_VI, text);

import type { ErrorCode } from '@tiendo/contract/error-codes';

import { ApiError } from './api-error.ts';

/** What the phrase of a failure is taken from: the error phrases and the one for "no connection". */
export interface ErrorPhrases {
  readonly errors: Readonly<Record<ErrorCode, string>>;
  readonly noConnection: string;
}

/** Says a failure in the current language, with its parameters filled in, and whom to ask. */
export function errorPhrase(error: unknown, phrases: ErrorPhrases): string {
  if (error instanceof ApiError) {
    const phrase = phrases.errors[error.code] ?? phrases.errors['server.unexpected'];
    return `${fillPhrase(phrase, error.params)} ${error.help}`.trimEnd();
  }
  return phrases.noConnection;
}

/** Puts parameters into a phrase: `{name}` becomes the value of `name`. */
export function fillPhrase(
  phrase: string,
  params: Readonly<Record<string, string | number>>,
): string {
  return phrase.replaceAll(/\{(\w+)\}/gu, (whole, name: string) => String(params[name] ?? whole));
}

import { HttpException } from '@nestjs/common';

import { ERROR_CODES, type ErrorCode, type Problem } from '@tiendo/contract/error-codes';

import { AppError } from './app-error.ts';
import { refusalOf } from './pg-constraint-errors.ts';
import { type Language, phraseOfCode, worded, wordedHelp } from './problem-words.ts';

/** The language a client asks for; Vietnamese when it does not care. */
export function languageOf(acceptLanguage: string | undefined): Language {
  const wanted = (acceptLanguage ?? '')
    .split(',')
    .map((part) => part.trim().toLowerCase().slice(0, 2))
    .find((tag) => tag === 'vi' || tag === 'en');
  return wanted === 'en' ? 'en' : 'vi';
}

/** Any failure as a refusal with a code of the contract. What is ours to mend becomes `server.unexpected`. */
export function refusalFor(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const status = statusOf(error);
  if (status !== null) return new AppError(codeOfStatus(status), {}, { cause: error });
  return refusalOf(error) ?? new AppError('server.unexpected', {}, { cause: error });
}

const codeOfStatus = (status: number): ErrorCode => {
  switch (status) {
    case 401:
      return 'auth.required';
    case 403:
      return 'auth.forbidden';
    case 404:
      return 'resource.not-found';
    case 413:
      return 'request.too-large';
    case 415:
      return 'request.unsupported-media-type';
    case 422:
      return 'request.invalid';
    case 429:
      return 'request.too-many';
    default:
      return status < 500 ? 'request.malformed' : 'server.unexpected';
  }
};

/** Nest and Fastify tell a status; anything else that is thrown does not. */
function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (error instanceof Error && 'statusCode' in error && typeof error.statusCode === 'number') {
    return error.statusCode;
  }
  return null;
}

/** The body of a refusal (RFC 9457). */
export function problemOf(refusal: AppError, requestId: string, language: Language): Problem {
  const { code, params, issues, current, help } = refusal;
  return {
    type: `urn:tiendo:error:${code}`,
    title: phraseOfCode(code, params, language),
    status: ERROR_CODES[code],
    code,
    params,
    requestId,
    ...(issues ? { issues: issues.map((issue) => worded(issue, language)) } : {}),
    ...(current === undefined ? {} : { current }),
    ...(help ? { help: wordedHelp(help, language) } : {}),
  };
}

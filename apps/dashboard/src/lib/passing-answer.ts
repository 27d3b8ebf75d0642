import type { ErrorCode } from '@tiendo/contract/error-codes';

const PASSING = new Set([401, 408, 425, 429]);

/** Signed out, somebody else here, hurried or broken: the same request may be answered another time. */
export const isPassing = (status: number, code: ErrorCode): boolean =>
  status >= 500 || PASSING.has(status) || code === 'auth.other-account';

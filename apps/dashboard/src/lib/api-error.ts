import type { ErrorCode, Issue, Problem } from '@tiendo/contract/error-codes';

/** A refusal of the server, as RFC 9457 carries it. The phrase comes from `error-phrase.ts`. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: ErrorCode;
  readonly params: Problem['params'];
  readonly issues: readonly Issue[];
  /** What stands now, when somebody else changed it first. */
  readonly current: unknown;
  readonly requestId: string | null;
  /** Whom to ask, in words; empty where nobody need be asked. */
  readonly help: string;

  constructor(status: number, problem: Partial<Problem>) {
    const code = problem.code ?? 'server.unexpected';
    super(code);
    this.name = 'ApiError';
    this.status = status;
    this.code = code;
    this.params = problem.params ?? {};
    this.issues = problem.issues ?? [];
    this.current = problem.current;
    this.requestId = problem.requestId ?? null;
    this.help = problem.help?.text ?? '';
  }
}

/** The server could not be reached; nothing is known about whether it heard us. */
export class NetworkError extends Error {
  constructor(cause: unknown) {
    super('network', { cause });
    this.name = 'NetworkError';
  }
}

/** True for a refusal with this code. */
export const hasCode = (error: unknown, code: ErrorCode): boolean =>
  error instanceof ApiError && error.code === code;

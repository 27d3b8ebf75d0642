/**
 * Every error a client may have to explain to a person, with its HTTP status. A code never changes
 * its meaning. A code without a phrase in both languages does not compile.
 */
export const ERROR_CODES = {
  'request.malformed': 400,
  'request.invalid': 422,
  'request.unknown-field': 422,
  'request.method-not-allowed': 405,
  'request.too-large': 413,
  'request.unsupported-media-type': 415,
  'request.too-many': 429,
  'request.origin-refused': 403,
  'request.host-refused': 421,
  'auth.required': 401,
  'auth.wrong-credentials': 401,
  'auth.forbidden': 403,
  'auth.busy': 503,
  'auth.other-account': 409,
  'resource.not-found': 404,
  'precondition.required': 428,
  'precondition.failed': 412,
  'idempotency.key-reused': 422,
  'unit.not-found': 404,
  'unit.code-ambiguous': 422,
  'period.not-found': 404,
  'period.not-open': 409,
  'indicator.not-found': 404,
  'indicator.not-in-report': 422,
  'figure.wrong-content': 422,
  'figure.numerator-over-denominator': 422,
  'figure.denominator-zero': 422,
  'figure.negative': 422,
  'figure.not-whole': 422,
  'figure.out-of-range': 422,
  'figure.day-outside-period': 422,
  'figure.of-which-over-whole': 422,
  'figure.below-first-half': 422,
  'figure.reason-required': 422,
  'figure.report-sent': 409,
  'figure.report-locked': 409,
  'figure.corrections-closed': 409,
  'submission.not-allowed': 409,
  'submission.incomplete': 422,
  'submission.approver-only': 403,
  'result.basis-not-kept': 422,
  'meeting.not-found': 404,
  'conclusion.notice-signed': 409,
  'task.not-found': 404,
  'database.busy': 503,
  'server.unexpected': 500,
} as const satisfies Record<string, number>;

export type ErrorCode = keyof typeof ERROR_CODES;

/** What went wrong with one field, cell or parameter. */
export interface Issue {
  /** Path into the request, e.g. `numerator` or `cells.3.value`. */
  readonly path: string;
  readonly code: ErrorCode;
  readonly message: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The body of every refusal (RFC 9457). `title` is in the language asked for; `code` is the contract. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: ErrorCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly requestId: string;
  readonly issues?: readonly Issue[];
  /** What stands now, when somebody else changed it first (412). */
  readonly current?: unknown;
}

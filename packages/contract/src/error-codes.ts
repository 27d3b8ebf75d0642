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
  'request.cut-off': 400,
  'request.unsupported-media-type': 415,
  'request.file-expected': 415,
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
  'area.not-found': 404,
  'narrative.report-sent': 409,
  'evidence.not-found': 404,
  'evidence.wrong-name': 422,
  'evidence.wrong-content': 422,
  'evidence.empty': 422,
  'evidence.too-large': 413,
  'evidence.report-full': 413,
  'evidence.too-many-files': 409,
  'evidence.report-sent': 409,
  'evidence.not-sent': 409,
  'evidence.approver-only': 403,
  'evidence.withdrawals-closed': 409,
  'evidence.store-unavailable': 503,
  'signed-paper.not-sent': 409,
  'signed-paper.facts-first': 409,
  'signed-paper.no-file': 409,
  'signed-paper.not-pdf': 422,
  'signed-paper.too-many-files': 409,
  'signed-paper.files-too-large': 413,
  'signed-paper.wrong-number': 422,
  'signed-paper.wrong-symbol': 422,
  'signed-paper.signed-later': 422,
  'signed-paper.signed-before-period': 422,
  'signed-paper.no-such-sending': 422,
  'secrecy.marked': 422,
  'figure.wrong-content': 422,
  'figure.numerator-over-denominator': 422,
  'figure.denominator-zero': 422,
  'figure.negative': 422,
  'figure.not-whole': 422,
  'figure.out-of-range': 422,
  'figure.too-many-decimals': 422,
  'figure.below-minimum': 422,
  'figure.above-maximum': 422,
  'figure.day-outside-period': 422,
  'figure.of-which-over-whole': 422,
  'figure.parts-over-whole': 422,
  'figure.below-first-half': 422,
  'figure.reason-required': 422,
  'figure.report-sent': 409,
  'figure.report-locked': 409,
  'figure.corrections-closed': 409,
  'check.out-of-range': 422,
  'check.same-reaches-far': 422,
  'on-behalf.report-sent': 409,
  'on-behalf.not-opened': 409,
  'on-behalf.kept-by-unit': 409,
  'on-behalf.ground-required': 422,
  'submission.not-allowed': 409,
  'submission.incomplete': 422,
  'submission.changed': 412,
  'submission.approver-only': 403,
  'submission.declaration-required': 422,
  'submission.own-entry': 403,
  'submission.locked': 409,
  'submission.reason-required': 422,
  'submission.authority-required': 422,
  'submission.extension-exhausted': 409,
  'submission.extension-requested': 409,
  'submission.extension-not-requested': 409,
  'submission.extension-not-granted': 409,
  'submission.extension-in-use': 409,
  'submission.extension-not-later': 422,
  'submission.extension-past': 422,
  'submission.extension-too-late': 422,
  'form.unreadable': 422,
  'form.too-much': 422,
  'form.not-ours': 422,
  'form.other-report': 422,
  'form.old-version': 422,
  'form.rearranged': 422,
  'comment.not-found': 404,
  'comment.audience-refused': 403,
  'comment.report-full': 409,
  'comment.thread-full': 409,
  'cross-check.not-in-field': 403,
  'cross-check.nothing-sent': 409,
  'cross-check.superseded': 409,
  'cross-check.difference-missing': 422,
  'cross-check.no-number': 422,
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
  /** Who can help, where the asker's right or the state of a report refused. */
  readonly help?: ProblemHelp;
}

/** Whom to ask, in the language asked for too. Nobody may hold the role today: then there is no name. */
export interface ProblemHelp {
  readonly role: string;
  readonly names: readonly string[];
  readonly text: string;
}

import type { ErrorCode, Issue } from '@tiendo/contract/error-codes';
import type { IssueRule } from '@tiendo/contract/issue-phrases.vi';
import type { Permission, Role } from '@tiendo/domain/access';

export type ErrorParams = Readonly<Record<string, string | number>>;

/** An issue before it is put into words: the phrase of its rule, else of its code, unless it brings its own. */
export interface RaisedIssue extends Omit<Issue, 'message'> {
  readonly rule?: IssueRule;
  /** What reads the same in every language: a name, days. */
  readonly message?: string;
}

/** Who can help: whoever holds the right that was wanting, before it is put into words. */
export interface RaisedHelp {
  readonly role: Role;
  readonly names: readonly string[];
  readonly permission: Permission;
}

interface Details extends ErrorOptions {
  readonly issues?: readonly RaisedIssue[];
  /** What stands now, when somebody else changed it first. */
  readonly current?: unknown;
  readonly help?: RaisedHelp;
}

/** An expected refusal. `code` is the contract; `message` is for logs and never shown to a person. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly issues: readonly RaisedIssue[] | undefined;
  readonly current: unknown;
  readonly help: RaisedHelp | undefined;

  constructor(
    readonly code: ErrorCode,
    readonly params: ErrorParams = {},
    details: Details = {},
  ) {
    super(code, details);
    this.issues = details.issues;
    this.current = details.current;
    this.help = details.help;
  }

  /** The same refusal, and who can help with it. */
  withHelp(help: RaisedHelp): AppError {
    const { code, params, issues, current, cause } = this;
    return new AppError(code, params, { current, cause, help, ...(issues ? { issues } : {}) });
  }
}

import type { Outbox } from '../../../lib/outbox/outbox.ts';
import type { FormDrafts } from './kept-drafts.ts';

/** Where a form hands over what is finished, and keeps what is not. */
export interface FormDesk {
  readonly outbox: Outbox;
  readonly drafts: FormDrafts;
  /** Whether what is typed outlives the window. */
  readonly isKept: () => boolean;
  /** An instant in ISO 8601. */
  readonly now: () => string;
}

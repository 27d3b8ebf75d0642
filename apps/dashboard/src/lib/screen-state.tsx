import type { ReactNode } from 'react';

import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { ErrorState } from '@tiendo/ui/error-state/error-state.tsx';

import { usePhrases } from '../i18n/phrases.tsx';
import { ApiError } from './api-error.ts';
import { errorPhrase } from './error-phrase.ts';
import styles from './screen-state.module.css';
import { useScreenTitle } from './screen-title.ts';

interface ScreenFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** A whole screen that could not be opened: what happened, and the way to try again where that may help. */
export function ScreenFailure({ error, onRetry }: ScreenFailureProps) {
  const phrases = usePhrases();
  if (namesNothing(error)) return <NothingHere />;
  const isForbidden = error instanceof ApiError && error.status === 403;
  const requestId = error instanceof ApiError ? error.requestId : null;
  return (
    <div className={styles.state}>
      <h1 className="visually-hidden">{phrases.shell.failedTitle}</h1>
      <ErrorState
        title={phrases.shell.failedTitle}
        {...(requestId !== null && { detail: phrases.shell.requestNumber(requestId) })}
        {...(!isForbidden && { retryLabel: phrases.shell.retry, onRetry })}
      >
        {errorPhrase(error, phrases)}
      </ErrorState>
    </div>
  );
}

/**
 * Whether what a screen reads does not exist. A screen that only reads sends nothing but what its
 * address names, so that a question refused as malformed is an address that names nothing.
 */
export const namesNothing = (error: unknown): boolean =>
  error instanceof ApiError && (error.status === 404 || error.code === 'request.invalid');

/** Not found, or not visible to this person: the two are the same on purpose. */
export function NothingHere({ action }: { readonly action?: ReactNode }) {
  const phrases = usePhrases().shell;
  useScreenTitle(phrases.notFoundTitle);
  return (
    <div className={styles.state}>
      <h1 className="visually-hidden">{phrases.notFoundTitle}</h1>
      <EmptyState title={phrases.notFoundTitle} action={action}>
        {phrases.notFoundText}
      </EmptyState>
    </div>
  );
}

/** Holds the place of a screen whose chunk is on its way. */
export function ScreenWaiting() {
  return <output className="visually-hidden">{usePhrases().shell.loading}</output>;
}

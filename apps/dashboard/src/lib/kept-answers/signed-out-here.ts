const KEY = 'tiendo.signed-out';

/** The account that left on this computer while the server could not hear of it; null when it knows. */
export function signedOutHere(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Marks that `accountId` has left here; null once the server knows, or somebody has signed in since. */
export function markSignedOut(accountId: string | null): void {
  try {
    if (accountId === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, accountId);
  } catch {
    // Storage may be forbidden: then what was kept is forgotten all the same, and the session ends by itself.
  }
}

const PREFIX = 'tiendo.note/';

const nameOf = (accountId: string, name: string) => `${PREFIX}${accountId}/${name}`;

/** What a person noted in this window and has not sent; null where nothing is, or the browser keeps nothing. */
export function keptNote(accountId: string, name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(nameOf(accountId, name)) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a note as long as the window lives, so that a reload loses nothing; null takes it away. */
export function keepNote(accountId: string, name: string, note: unknown): void {
  try {
    if (note === null) sessionStorage.removeItem(nameOf(accountId, name));
    else sessionStorage.setItem(nameOf(accountId, name), JSON.stringify(note));
  } catch {
    // Then it lives in the memory of whoever asked.
  }
}

/** Whoever leaves leaves none of their notes to the next person in this window. */
export function forgetNotes(accountId: string): void {
  const names = Object.keys(globalThis.sessionStorage ?? {});
  for (const name of names) {
    if (name.startsWith(nameOf(accountId, ''))) sessionStorage.removeItem(name);
  }
}

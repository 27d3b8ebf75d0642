/** The languages a person can choose. Vietnamese is the source. */
export type Language = 'vi' | 'en';

const KEY = 'tiendo.language';

/** The language chosen on this machine; Vietnamese until somebody chooses. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

/** Remembers the choice and tells the document, so that screen readers change their voice. */
export function storeLanguage(language: Language): void {
  document.documentElement.lang = language;
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

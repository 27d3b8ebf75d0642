import { createContext, use, useMemo, useState, useTransition, type ReactNode } from 'react';

import { storeLanguage, type Language } from '../lib/language.ts';
import { loadPhrases } from './load-phrases.ts';
import type { Phrases } from './vi/bundle.ts';

interface LanguageState {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly choose: (language: Language) => void;
  /** The chosen language is on its way. */
  readonly busy: boolean;
}

const LanguageContext = createContext<LanguageState | null>(null);

interface PhrasesProviderProps {
  readonly language: Language;
  readonly phrases: Phrases;
  readonly children: ReactNode;
}

/** Holds the language; a change loads the other phrases first and then redraws everything at once. */
export function PhrasesProvider({ language, phrases, children }: PhrasesProviderProps) {
  const [spoken, setSpoken] = useState({ language, phrases });
  const [busy, startTransition] = useTransition();

  const state = useMemo(() => {
    function choose(next: Language) {
      startTransition(async () => {
        const loaded = await loadPhrases(next);
        storeLanguage(next);
        startTransition(() => setSpoken({ language: next, phrases: loaded }));
      });
    }
    return { ...spoken, choose, busy };
  }, [spoken, busy]);

  return <LanguageContext value={state}>{children}</LanguageContext>;
}

/** The current language and how to change it. */
export function useLanguage(): LanguageState {
  const state = use(LanguageContext);
  if (state === null) throw new Error('Phrases are used outside their provider');
  return state;
}

/** Everything the screens say, in the current language: `usePhrases().tasks.title`. */
export const usePhrases = (): Phrases => useLanguage().phrases;

import type { Language } from '../lib/language.ts';
import type { Phrases } from './vi/bundle.ts';

/** Phrases that travel with the screens that say them; the rest is the core of a language. */
export type Section =
  | 'entry'
  | 'meetings'
  | 'outbox'
  | 'overview'
  | 'paste'
  | 'results'
  | 'system'
  | 'tasks'
  | 'units'
  | 'unitPage';

type Loaders = { readonly [Name in Section]: () => Promise<Pick<Phrases, Name>> };

const SECTIONS: Readonly<Record<Language, Loaders>> = {
  vi: {
    entry: () => import('./vi/entry.ts'),
    meetings: () => import('./vi/meetings.ts'),
    outbox: () => import('./vi/outbox.ts'),
    overview: () => import('./vi/overview.ts'),
    paste: () => import('./vi/paste.ts'),
    results: () => import('./vi/results.ts'),
    system: () => import('./vi/system.ts'),
    tasks: () => import('./vi/tasks.ts'),
    units: () => import('./vi/units.ts'),
    unitPage: () => import('./vi/unit-page.ts'),
  },
  en: {
    entry: () => import('./en/entry.ts'),
    meetings: () => import('./en/meetings.ts'),
    outbox: () => import('./en/outbox.ts'),
    overview: () => import('./en/overview.ts'),
    paste: () => import('./en/paste.ts'),
    results: () => import('./en/results.ts'),
    system: () => import('./en/system.ts'),
    tasks: () => import('./en/tasks.ts'),
    units: () => import('./en/units.ts'),
    unitPage: () => import('./en/unit-page.ts'),
  },
};

const loaded: Readonly<Record<Language, Partial<Pick<Phrases, Section>>>> = { vi: {}, en: {} };
/** Sections some screen has asked for, and the languages they are wanted in. */
const wanted = new Set<Section>();
const spoken = new Set<Language>();

/**
 * Loads a language: its core and the sections that screens have asked for so far. A language that
 * nobody chose is never fetched.
 */
export async function loadPhrases(language: Language): Promise<Phrases> {
  spoken.add(language);
  const [{ core }] = await Promise.all([
    language === 'en' ? import('./en/core.ts') : import('./vi/core.ts'),
    ...[...wanted].map((section) => load(language, section)),
  ]);
  const part = <Name extends Section>(name: Name) => sectionOf(language, name);
  return {
    ...core,
    get entry() {
      return part('entry');
    },
    get meetings() {
      return part('meetings');
    },
    get outbox() {
      return part('outbox');
    },
    get overview() {
      return part('overview');
    },
    get paste() {
      return part('paste');
    },
    get results() {
      return part('results');
    },
    get system() {
      return part('system');
    },
    get tasks() {
      return part('tasks');
    },
    get units() {
      return part('units');
    },
    get unitPage() {
      return part('unitPage');
    },
  };
}

/** Loads sections together with the chunk of the screen that says them, so that no screen waits for its words. */
export async function loadSections(sections: readonly Section[]): Promise<void> {
  for (const section of sections) wanted.add(section);
  await Promise.all(
    [...spoken].flatMap((language) => sections.map((section) => load(language, section))),
  );
}

async function load(language: Language, section: Section): Promise<void> {
  if (loaded[language][section] === undefined) {
    Object.assign(loaded[language], await SECTIONS[language][section]());
  }
}

function sectionOf<Name extends Section>(language: Language, name: Name): Phrases[Name] {
  const section: Partial<Pick<Phrases, Section>>[Name] = loaded[language][name];
  if (section === undefined) throw new Error(`routes/screens.ts names no ${name} for this screen`);
  return section;
}

import type { Language } from '../lib/language.ts';
import type { Phrases } from './vi/bundle.ts';

/** Phrases that travel with the screens that say them; the rest is the core of a language. */
export type Section =
  | 'correction'
  | 'crossCheck'
  | 'approval'
  | 'checkSetting'
  | 'checks'
  | 'comments'
  | 'entry'
  | 'grid'
  | 'evidence'
  | 'figureHistory'
  | 'meetings'
  | 'narrative'
  | 'onBehalf'
  | 'outbox'
  | 'overview'
  | 'paper'
  | 'paste'
  | 'reportTabs'
  | 'results'
  | 'review'
  | 'signedPaper'
  | 'system'
  | 'tasks'
  | 'trail'
  | 'units'
  | 'unitPage';

type Loaders = { readonly [Name in Section]: () => Promise<Pick<Phrases, Name>> };

const SECTIONS: Readonly<Record<Language, Loaders>> = {
  vi: {
    approval: () => import('./vi/approval.ts'),
    checkSetting: () => import('./vi/check-setting.ts'),
    checks: () => import('./vi/checks.ts'),
    comments: () => import('./vi/comments.ts'),
    correction: () => import('./vi/correction.ts'),
    crossCheck: () => import('./vi/cross-check.ts'),
    entry: () => import('./vi/entry.ts'),
    grid: () => import('./vi/grid.ts'),
    evidence: () => import('./vi/evidence.ts'),
    figureHistory: () => import('./vi/figure-history.ts'),
    meetings: () => import('./vi/meetings.ts'),
    narrative: () => import('./vi/narrative.ts'),
    onBehalf: () => import('./vi/on-behalf.ts'),
    outbox: () => import('./vi/outbox.ts'),
    overview: () => import('./vi/overview.ts'),
    paper: () => import('./vi/paper.ts'),
    paste: () => import('./vi/paste.ts'),
    reportTabs: () => import('./vi/report-tabs.ts'),
    results: () => import('./vi/results.ts'),
    review: () => import('./vi/review.ts'),
    signedPaper: () => import('./vi/signed-paper.ts'),
    system: () => import('./vi/system.ts'),
    tasks: () => import('./vi/tasks.ts'),
    trail: () => import('./vi/trail.ts'),
    units: () => import('./vi/units.ts'),
    unitPage: () => import('./vi/unit-page.ts'),
  },
  en: {
    approval: () => import('./en/approval.ts'),
    checkSetting: () => import('./en/check-setting.ts'),
    checks: () => import('./en/checks.ts'),
    comments: () => import('./en/comments.ts'),
    correction: () => import('./en/correction.ts'),
    crossCheck: () => import('./en/cross-check.ts'),
    entry: () => import('./en/entry.ts'),
    grid: () => import('./en/grid.ts'),
    evidence: () => import('./en/evidence.ts'),
    figureHistory: () => import('./en/figure-history.ts'),
    meetings: () => import('./en/meetings.ts'),
    narrative: () => import('./en/narrative.ts'),
    onBehalf: () => import('./en/on-behalf.ts'),
    outbox: () => import('./en/outbox.ts'),
    overview: () => import('./en/overview.ts'),
    paper: () => import('./en/paper.ts'),
    paste: () => import('./en/paste.ts'),
    reportTabs: () => import('./en/report-tabs.ts'),
    results: () => import('./en/results.ts'),
    review: () => import('./en/review.ts'),
    signedPaper: () => import('./en/signed-paper.ts'),
    system: () => import('./en/system.ts'),
    tasks: () => import('./en/tasks.ts'),
    trail: () => import('./en/trail.ts'),
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
  const sections = Object.keys(SECTIONS[language]).filter(isSection);
  const parts = sections.map((name) => [name, { get: () => sectionOf(language, name) }] as const);
  // The core and a getter for every section are all there is to say.
  return Object.defineProperties({ ...core }, Object.fromEntries(parts)) as Phrases;
}

const isSection = (name: string): name is Section => Object.hasOwn(SECTIONS.vi, name);

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

import { readFileSync } from 'node:fs';
import path from 'node:path';

import { minify, type Plugin, type Rolldown } from 'vite';

import { shell as en } from '../src/i18n/en/shell.ts';
import { shell as vi } from '../src/i18n/vi/shell.ts';

const LANGUAGES = ['vi', 'en'];

/**
 * Which chunks an address opens with, by the beginning of the path; the first match counts, and the
 * empty path is what every address needs. Files under `src`; `*` stands for the language.
 */
const FIRST_CHUNKS: Readonly<Record<string, readonly string[]>> = {
  '': ['i18n/*/core.ts'],
  '/tong-quan': ['routes/overview-screen.tsx', 'i18n/*/overview.ts', 'i18n/*/results.ts'],
  '/don-vi/*/': [
    'routes/unit-screen.tsx',
    'i18n/*/unit-page.ts',
    'i18n/*/results.ts',
    'i18n/*/overview.ts',
  ],
  '/don-vi': [
    'routes/units-screen.tsx',
    'i18n/*/units.ts',
    'i18n/*/unit-page.ts',
    'i18n/*/results.ts',
  ],
  '/nhap-so-lieu/*/*/thuyet-minh': [
    'routes/narrative-screen.tsx',
    'i18n/*/narrative.ts',
    'i18n/*/evidence.ts',
    'i18n/*/entry.ts',
    'i18n/*/report-tabs.ts',
  ],
  '/ra-soat/*/': [
    'routes/review-screen.tsx',
    'i18n/*/review.ts',
    'i18n/*/comments.ts',
    'i18n/*/correction.ts',
    'i18n/*/cross-check.ts',
    'i18n/*/results.ts',
    'i18n/*/unit-page.ts',
  ],
  '/ra-soat': [
    'routes/reviews-screen.tsx',
    'i18n/*/review.ts',
    'i18n/*/results.ts',
    'i18n/*/unit-page.ts',
  ],
  '/doi-chieu': ['routes/cross-check-screen.tsx', 'i18n/*/cross-check.ts', 'i18n/*/results.ts'],
  '/nhap-so-lieu/*/*/ban-ky': [
    'routes/signed-paper-screen.tsx',
    'i18n/*/signed-paper.ts',
    'i18n/*/entry.ts',
    'i18n/*/report-tabs.ts',
  ],
  '/nhap-so-lieu/*/*/duyet': [
    'routes/approval-screen.tsx',
    'i18n/*/approval.ts',
    'i18n/*/entry.ts',
    'i18n/*/checks.ts',
    'i18n/*/report-tabs.ts',
  ],
  '/nhap-so-lieu': ['routes/entry-screen.tsx', 'i18n/*/entry.ts', 'i18n/*/report-tabs.ts'],
  '/hoi-nghi/': ['routes/meeting-screen.tsx', 'i18n/*/meetings.ts'],
  '/hoi-nghi': ['routes/meetings-screen.tsx', 'i18n/*/meetings.ts'],
  '/muc-kiem-tra': ['routes/check-setting-screen.tsx', 'i18n/*/check-setting.ts'],
  '/he-thong': ['routes/system-screen.tsx', 'i18n/*/system.ts'],
  '/nhat-ky': [
    'routes/trail-screen.tsx',
    'i18n/*/trail.ts',
    'i18n/*/figure-history.ts',
    'i18n/*/correction.ts',
  ],
  '/nhiem-vu': ['routes/tasks-screen.tsx', 'i18n/*/tasks.ts'],
};

const SCRIPT = '<script id="before-paint">';

/**
 * Puts the script that runs before the first paint into the page, with the hashed names of
 * {@link FIRST_CHUNKS} beside it: the browser asks for a lazy screen, its phrases and its data together
 * with the entry, not after it. The API allows the script by its hash. The strip of the demo, which no
 * screen may lack, stands in the page too and needs no script.
 */
export function chunkHints(): Plugin {
  const script = readFileSync(path.join(import.meta.dirname, 'before-paint.js'), 'utf8');
  return {
    name: 'tiendo:chunk-hints',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle }) {
        const { code } = await minify('before-paint.js', script, { module: false });
        const hints = bundle === undefined ? {} : hintsOf(bundle, html);
        const attribute = JSON.stringify(hints).replaceAll('"', '&quot;');
        return Object.entries({ vi, en }).reduce(
          (page, [language, { demoStrip }]) =>
            page.replace(
              `class="first-strip" lang="${language}">`,
              (tag) => `${tag}<strong>${demoStrip.mark}</strong> ${demoStrip.text}`,
            ),
          html.replace(
            SCRIPT,
            () => `<script id="before-paint" data-chunks="${attribute}">${code.trim()}`,
          ),
        );
      },
    },
  };
}

/** By language and beginning of the path: what `html` does not ask for already. */
function hintsOf(bundle: Rolldown.OutputBundle, html: string) {
  const filesIn = (language: string) =>
    Object.entries(FIRST_CHUNKS).map(([start, sources]) => {
      const files = sources.flatMap((file) => filesOf(bundle, file.replace('*', language)));
      return [start, [...new Set(files)].filter((file) => !html.includes(file))];
    });
  return Object.fromEntries(
    LANGUAGES.map((language) => [language, Object.fromEntries(filesIn(language))]),
  );
}

/** The chunk of a source file with everything it imports statically, style sheets included. */
function filesOf(bundle: Rolldown.OutputBundle, source: string): string[] {
  const start = Object.values(bundle).find(
    (item) => item.type === 'chunk' && item.facadeModuleId?.endsWith(`/src/${source}`) === true,
  );
  if (start === undefined) throw new Error(`No chunk is made of src/${source}`);
  const files = new Set<string>();
  const visit = (name: string) => {
    const chunk = bundle[name];
    if (files.has(name) || chunk?.type !== 'chunk' || chunk.isEntry) return;
    files.add(name);
    for (const style of chunk.viteMetadata?.importedCss ?? []) files.add(style);
    for (const next of chunk.imports) visit(next);
  };
  visit(start.fileName);
  return [...files].map((name) => `/${name}`);
}

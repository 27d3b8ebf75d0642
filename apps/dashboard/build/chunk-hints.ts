import type { Plugin, Rolldown } from 'vite';

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
  '/nhap-so-lieu': ['routes/entry-screen.tsx', 'i18n/*/entry.ts'],
  '/hoi-nghi/': ['routes/meeting-screen.tsx', 'i18n/*/meetings.ts'],
  '/hoi-nghi': ['routes/meetings-screen.tsx', 'i18n/*/meetings.ts'],
  '/nhiem-vu': ['routes/tasks-screen.tsx', 'i18n/*/tasks.ts'],
};

/**
 * Writes the hashed names of {@link FIRST_CHUNKS} beside the script that runs before the first
 * paint, so that the browser asks for a lazy screen and its phrases together with the entry, not after it.
 */
export function chunkHints(): Plugin {
  return {
    name: 'tiendo:chunk-hints',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (bundle === undefined) return html;
        const filesIn = (language: string) =>
          Object.entries(FIRST_CHUNKS).map(([path, files]) => [
            path,
            [
              ...new Set(files.flatMap((file) => filesOf(bundle, file.replace('*', language)))),
            ].filter((file) => !html.includes(file)),
          ]);
        const hints = LANGUAGES.map((language) => [
          language,
          Object.fromEntries(filesIn(language)),
        ]);
        const attribute = JSON.stringify(Object.fromEntries(hints)).replaceAll('"', '&quot;');
        return html.replace('id="before-paint"', `data-chunks="${attribute}"`);
      },
    },
  };
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

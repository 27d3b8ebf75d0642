// Prints how much JavaScript, in brotli, each screen needs until its first paint, and fails above the
// budget. Reads dist/ as Vite left it: `npm run build`, then `node scripts/bundle-size.mjs`.
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

const KB = 1000;
const PLAIN = 165 * KB;
const WITH_CHARTS = 290 * KB;
/** The form draws nothing of itself before its grid is there, with the grid's words. */
const WITH_GRID = 178 * KB;
const GRID = ['src/features/entry/components/entry-grid.tsx', 'src/i18n/vi/grid.ts'];
const dist = path.resolve(import.meta.dirname, '../dist');
const manifest = JSON.parse(readFileSync(path.join(dist, '.vite/manifest.json'), 'utf8'));

function withImports(key, found = new Set()) {
  if (found.has(key)) return found;
  found.add(key);
  for (const next of manifest[key].imports ?? []) withImports(next, found);
  return found;
}

/** As it travels: the build leaves a brotli twin beside each script. */
const brotliSize = (file) => statSync(path.join(dist, `${file}.br`)).size;

/** The phrases each screen says, as routes/screens.ts names them. */
const phrases = new Map(
  [
    ...readFileSync(path.resolve(dist, '../src/routes/screens.ts'), 'utf8').matchAll(
      /withPhrases\(\s*\[([^\]]*)\],\s*import\('\.\/([\w-]+)\.tsx'\)/gu,
    ),
  ].map(([, sections, screen]) => [
    screen,
    sections
      .match(/\w+/gu)
      .map(
        (name) => `src/i18n/vi/${name.replaceAll(/[A-Z]/gu, (up) => `-${up.toLowerCase()}`)}.ts`,
      ),
  ]),
);

const entry = withImports(Object.keys(manifest).find((key) => manifest[key].isEntry));
const language = withImports('src/i18n/vi/core.ts');
const screens = Object.keys(manifest).filter((key) => key.startsWith('src/routes/'));
if (screens.some((key) => !phrases.has(path.basename(key, '.tsx')))) throw new Error('no phrases');
let over = 0;
for (const screen of [null, ...screens.toSorted()]) {
  const words = screen === null ? [] : phrases.get(path.basename(screen, '.tsx'));
  const own = new Set([screen, ...words].flatMap((key) => (key ? [...withImports(key)] : [])));
  const chunks = [...new Set([...entry, ...language, ...own])];
  const size = chunks.reduce((sum, key) => sum + brotliSize(manifest[key].file), 0);
  // A chart arrives with its screen or right after it; both count.
  const later = [...own]
    .filter((key) => !entry.has(key))
    .flatMap((key) => manifest[key].dynamicImports ?? [])
    .filter((key) => !key.startsWith('src/i18n/'));
  const charts = [...new Set(later.flatMap((key) => [...withImports(key)]))].filter(
    (key) => !chunks.includes(key),
  );
  const full = size + charts.reduce((sum, key) => sum + brotliSize(manifest[key].file), 0);
  const hasGrid = later.includes(GRID[0]);
  const grid = new Set(hasGrid ? GRID.flatMap((key) => [...withImports(key)]) : []);
  const withGrid = [...grid]
    .filter((key) => !chunks.includes(key))
    .reduce((sum, key) => sum + brotliSize(manifest[key].file), size);
  const fails = size > PLAIN || full > WITH_CHARTS || withGrid > WITH_GRID;
  if (fails) over += 1;
  const name = screen === null ? 'shell and sign-in' : path.basename(screen, '.tsx');
  const more = full > size ? `, with charts ${(full / KB).toFixed(1)}` : '';
  const drawn = hasGrid ? `, with its grid ${(withGrid / KB).toFixed(1)}` : '';
  process.stdout.write(
    `${fails ? 'OVER ' : ''}${name}: ${(size / KB).toFixed(1)} KB${drawn}${more}\n`,
  );
}
if (over > 0) {
  process.stdout.write(
    `${over} over ${PLAIN / KB} KB, ${WITH_GRID / KB} KB with the grid, or ${WITH_CHARTS / KB} KB with charts\n`,
  );
  process.exit(1);
}

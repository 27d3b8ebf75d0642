import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { minify, type Plugin } from 'vite';

/** Where the worker lies: at the root, because it answers for every address of the dashboard. */
const NAME = 'page-worker.js';

/**
 * Writes the worker that opens the pages without a network, with the list of what it keeps: the page, every
 * script, style sheet and picture. Its version is made of their content, so a browser fetches a new
 * worker exactly when something has changed.
 */
export function pageWorker(): Plugin {
  const script = readFileSync(path.join(import.meta.dirname, NAME), 'utf8');
  let publicDirectory = '';
  return {
    name: 'tiendo:page-worker',
    apply: 'build',
    configResolved: (config) => {
      publicDirectory = config.publicDir;
    },
    generateBundle: {
      order: 'post',
      async handler(_options, bundle) {
        const page = bundle['index.html'];
        if (page?.type !== 'asset') throw new Error('The build makes no index.html');
        const assets = Object.keys(bundle).filter((name) => /^assets\/.*\.(?:js|css)$/u.test(name));
        const pictures = readdirSync(publicDirectory).toSorted();
        const files = ['/', ...[...pictures, ...assets.toSorted()].map((name) => `/${name}`)];
        const content = createHash('sha256').update(page.source).update(files.join('\n'));
        for (const name of pictures) content.update(readFileSync(path.join(publicDirectory, name)));
        const version = content.digest('base64url').slice(0, 12);
        const lists = `const VERSION = ${JSON.stringify(version)}, FILES = ${JSON.stringify(files)};`;
        const { code } = await minify(NAME, `${lists}\n${script}`, { module: false });
        this.emitFile({ type: 'asset', fileName: NAME, source: code });
      },
    },
  };
}

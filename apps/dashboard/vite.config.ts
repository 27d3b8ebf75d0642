import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

import { chunkHints } from './build/chunk-hints.ts';
import { pageWorker } from './build/page-worker.ts';
import { precompress } from './build/precompress.ts';

/** Folders and files, of `packages/ui/src` and of `lib`, that screens to read share and the form has no use for. */
const VIEWS =
  'bullet-chart|card-table|data-table/(?!data-table-model)|download|file-button|half-year-heading|panel|picture|read-page|shortcuts';

/** Components of the form that its rows alone share: they come with the rows, not before them. */
const ROWS = 'cell-|row-|on-behalf-|signed-note|sync-line|figure-history';

export default defineConfig({
  plugins: [react(), chunkHints(), pageWorker(), precompress()],
  // `conditions` replaces the defaults, so they are spread back in.
  resolve: { conditions: ['@tiendo/source', ...defaultClientConditions] },
  server: { proxy: { '/api': 'http://127.0.0.1:3000' } },
  build: {
    target: 'es2024',
    manifest: true,
    license: false,
    reportCompressedSize: false,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // Few files: over six connections each small one costs a round trip of the first paint.
        codeSplitting: {
          groups: [
            { name: 'app', tags: ['$initial'], priority: 3 },
            // A group takes along what its modules import, so what knows least comes first.
            // Only screens that judge or check figures carry exact arithmetic.
            {
              name: 'numbers',
              test: /decimal\.js|packages\/domain/u,
              minShareCount: 2,
              priority: 2.5,
            },
            {
              name: 'parts',
              test: new RegExp(
                `packages/ui/src/(?!${VIEWS})|dashboard/src/(?:lib/(?!comments/(?!threads)|results|outbox|figures|tasks|reports/sending-receipt|${VIEWS})|i18n/use)`,
                'u',
              ),
              minShareCount: 2,
              priority: 2,
            },
            // Lists and charts: no form waits for them.
            {
              name: 'views',
              test: new RegExp(`(?:packages/ui|dashboard)/src/(?:lib/)?(?:${VIEWS})`, 'u'),
              minShareCount: 2,
              priority: 1.8,
            },
            // What people say to each other: the form asks for it when somebody reads it.
            {
              name: 'comments',
              test: /dashboard\/src\/lib\/comments\/(?!threads)/u,
              minShareCount: 2,
              priority: 1.7,
            },
            {
              name: 'results',
              test: /dashboard\/src\/lib\/(?:results|figures)/u,
              minShareCount: 2,
              priority: 1.5,
            },
            // What the parts of the form share is no other screen's business.
            {
              name: 'form',
              test: new RegExp(
                `dashboard/src/(?:features/(?:entry/(?!components/(?:${ROWS}))|outbox|paper)|lib/outbox)`,
                'u',
              ),
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

import { chunkHints } from './build/chunk-hints.ts';
import { precompress } from './build/precompress.ts';

export default defineConfig({
  plugins: [react(), chunkHints(), precompress()],
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
            {
              name: 'parts',
              test: /packages\/ui|dashboard\/src\/(?:features|lib\/(?!results)|i18n\/use)/u,
              minShareCount: 2,
              priority: 2,
            },
            // Only screens that judge or check figures carry exact arithmetic.
            {
              name: 'numbers',
              test: /decimal\.js|packages\/domain|src\/lib\/results/u,
              minShareCount: 2,
              priority: 1,
            },
          ],
        },
      },
    },
  },
});

import react from '@vitejs/plugin-react';
import { defaultClientConditions, defineConfig } from 'vite';

import { chunkGroups } from './build/chunk-groups.ts';
import { chunkHints } from './build/chunk-hints.ts';
import { pageWorker } from './build/page-worker.ts';
import { precompress } from './build/precompress.ts';

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
        codeSplitting: { groups: chunkGroups() },
      },
    },
  },
});

import os from 'node:os';

import { defaultClientConditions, defaultServerConditions } from 'vite';
import { configDefaults, defineConfig } from 'vitest/config';

// `exclude` and `conditions` replace the defaults, so both are spread back in.
const exclude = [...configDefaults.exclude, '**/dist/**'];

// A copy of the migrated database takes half a second, two real processes some more.
const database = {
  globalSetup: ['apps/api/test/support/global-setup.ts'],
  testTimeout: 20_000,
  hookTimeout: 60_000,
};

// A person's flows need a browser: `npm test` looks for one and says when there is none.
const browserFlows = {
  extends: true as const,
  test: {
    name: 'e2e',
    include: ['tests/e2e/**/*.e2e.test.ts'],
    exclude,
    testTimeout: 240_000,
    hookTimeout: 180_000,
    // After everything else and two files at a time: while one flow waits for its server, the other draws.
    sequence: { groupOrder: 3 },
    maxWorkers: 2,
  },
};

export default defineConfig({
  resolve: { conditions: ['@tiendo/source', ...defaultClientConditions] },
  ssr: { resolve: { conditions: ['@tiendo/source', ...defaultServerConditions] } },
  test: {
    // Not 0: where one worker is the default, Vitest runs the group 0 after all others.
    sequence: { groupOrder: 1 },
    // Two even on two cores, where one would be the default: a file that waits for its database leaves room.
    maxWorkers: Math.max(2, os.availableParallelism() - 1),
    projects: [
      ...(process.env['CHROMIUM_PATH'] === undefined ? [] : [browserFlows]),
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{packages,apps}/*/src/**/*.test.ts', 'tests/{bench,contract}/**/*.test.ts'],
          exclude: [...exclude, '**/*.{db,api,pg}.test.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: ['apps/api/{src,test}/**/*.db.test.ts'],
          exclude,
          ...database,
        },
      },
      {
        extends: true,
        test: { name: 'api', include: ['apps/api/test/**/*.api.test.ts'], exclude, ...database },
      },
      {
        extends: true,
        test: {
          name: 'pg',
          include: ['apps/api/{src,test}/**/*.pg.test.ts'],
          exclude,
          ...database,
        },
      },
      {
        extends: true,
        test: {
          name: 'fault',
          include: ['tests/faults/**/*.fault.test.ts'],
          exclude,
          ...database,
          testTimeout: 1_800_000,
          hookTimeout: 120_000,
          // After everything else and one after the other: each starts servers of its own.
          sequence: { groupOrder: 2 },
          maxWorkers: 1,
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          include: ['**/src/**/*.test.tsx'],
          exclude,
          environment: 'jsdom',
          setupFiles: ['packages/ui/src/testing/dom-setup.ts'],
        },
      },
    ],
  },
});

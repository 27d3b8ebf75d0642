import { PGlite } from '@electric-sql/pglite';

import { DurableNodeFS } from './durable-node-fs.ts';
import { embeddedOptions } from './embedded-options.ts';

// Run by itself, with the directory to fill: see `initialise` in embedded-store.ts.
const directory = process.argv[2];
if (directory === undefined) throw new Error('which directory?');
const pglite = await PGlite.create({ ...embeddedOptions, fs: new DurableNodeFS(directory) });
await pglite.close();

import { PGlite, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gist } from '@electric-sql/pglite/contrib/btree_gist';

const MEBIBYTE = 1024 * 1024;

/** Settings that keep the process within its memory and every commit on the disk. `-F` would turn fsync off. */
export const embeddedOptions: PGliteOptions = {
  initialMemory: 128 * MEBIBYTE,
  extensions: { btree_gist },
  startParams: [
    ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
    ...['wal_sync_method=fsync', 'shared_buffers=32MB', 'timezone=UTC', 'jit=off'].flatMap(
      (setting) => ['-c', setting],
    ),
  ],
};

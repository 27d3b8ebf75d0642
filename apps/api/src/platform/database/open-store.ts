import { type DurableNodeFS } from './durable-node-fs.ts';
import { openEmbeddedStore } from './embedded-store.ts';
import { openServerStore } from './server-store.ts';
import type { Store } from './store.ts';

export interface StoreOptions {
  readonly databaseUrl?: string | undefined;
  readonly dataDirectory: string;
  readonly fileSystem?: (directory: string) => DurableNodeFS;
}

/** Opens PostgreSQL when it is named, the embedded database otherwise. */
export function openStore(options: StoreOptions): Promise<Store> {
  if (options.databaseUrl !== undefined) return openServerStore({ url: options.databaseUrl });
  return openEmbeddedStore({
    directory: options.dataDirectory,
    ...(options.fileSystem ? { fileSystem: options.fileSystem } : {}),
  });
}

import { constants } from 'node:fs';
import { open } from 'node:fs/promises';

/** On the disk, not only in the memory of the system; of a folder that is the names in it. */
export async function synced(place: string): Promise<void> {
  const handle = await open(place, constants.O_RDONLY);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

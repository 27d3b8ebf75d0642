import path from 'node:path';

import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { embeddedOptions, embeddedStore, openStore, type Store } from '../support/inside-api.ts';
import {
  anEmbeddedDatabase,
  copyOf,
  embeddedDatabaseIn,
  type FaultDatabase,
  inspectClosed,
  temporaryDirectory,
} from './fault-database.ts';
import { between, FULL, type Random, randomOf, tell } from './fault-run.ts';
import { programOver } from './inside-program.ts';
import { inspect } from './inspection.ts';
import { RecordingDisk } from './recording-disk.ts';
import { acknowledgedBy, type Ask, WardClerk, workAll } from './ward-clerk.ts';

const ROUNDS = FULL ? 20 : 2;
/** Writes and fsyncs until the power goes: some fifteen for a save, some hundreds for a checkpoint. */
const OPERATIONS = { least: 150, most: FULL ? 3_500 : 800 } as const;
/** Acknowledged changes between two checkpoints, which write every changed page. */
const CHECKPOINT_EVERY = { least: 8, most: 40 } as const;

/** Everything is written and nothing is ever synced: what PGlite does by itself. */
class ForgetfulDisk extends RecordingDisk {
  protected override patch(...[handle]: Parameters<RecordingDisk['patch']>): void {
    super.patch(handle);
    delete handle.stream_ops.fsync;
  }
}

const forgetful = (directory: string) => new ForgetfulDisk(directory, null);

interface Loss {
  readonly clerks: readonly WardClerk[];
  /** What was on the disk when the power came back. */
  readonly left: FaultDatabase;
}

/** Works on a store until its disk loses power, and gives what the disk holds then. */
async function workUntilCut(
  database: FaultDatabase,
  disk: RecordingDisk,
  store: Store,
  random: Random,
): Promise<Loss> {
  const clerks = database.district.wards.map((ward) => new WardClerk(database.district, ward));
  const program = await programOver(store);
  let next = between(random, CHECKPOINT_EVERY.least, CHECKPOINT_EVERY.most);
  disk.cutAfter(between(random, OPERATIONS.least, OPERATIONS.most));
  // An answer that comes when the power is gone reaches nobody.
  const ask: Ask = async (asked) => {
    const answered = await program.ask(asked);
    return disk.cut ? null : answered;
  };
  await workAll(
    clerks,
    ask,
    () => !disk.cut,
    async () => {
      if (acknowledgedBy(clerks) < next) return;
      next =
        acknowledgedBy(clerks) + between(random, CHECKPOINT_EVERY.least, CHECKPOINT_EVERY.most);
      await store.pool.query('checkpoint');
    },
  );
  await program.close();
  await store.close();
  const dataDirectory = temporaryDirectory();
  disk.restore(path.join(dataDirectory, 'database'));
  disk.forget();
  await database.remove();
  return { clerks, left: embeddedDatabaseIn(dataDirectory, database.district) };
}

const directoryOf = ({ place }: FaultDatabase): string =>
  path.join(place.dataDirectory, 'database');

describe('power loss on the embedded database', () => {
  let base: FaultDatabase;
  beforeAll(async () => {
    base = await anEmbeddedDatabase(FULL ? 20 : 8);
  });
  afterAll(() => base.remove());

  test('loses nothing that was acknowledged, wherever the power goes', async () => {
    const totals = { acknowledged: 0, lost: 0, duplicated: 0, unanswered: 0, already: 0 };
    for (let round = 1; round <= ROUNDS; round += 1) {
      const random = randomOf(`power ${round}`);
      const database = copyOf(base);
      let disk: RecordingDisk | undefined;
      const store = await openStore({
        ...database.place,
        // Every other round a part of what was not synced survives as well.
        fileSystem: (directory) =>
          (disk = new RecordingDisk(directory, round % 2 === 0 ? random : null)),
      });
      if (!disk) throw new Error('the store did not ask for its disk');
      const { clerks, left } = await workUntilCut(database, disk, store, random);
      totals.acknowledged += acknowledgedBy(clerks);

      const again = await left.open();
      const found = await inspect(again, clerks);
      totals.lost += found.lost.length;
      totals.duplicated += found.duplicated.length;
      expect({ round, ...found }).toEqual({ round, lost: [], duplicated: [], wrong: [] });
      const program = await programOver(again);
      const waiting = clerks.filter(({ pending }) => pending !== null);
      for (const clerk of waiting) {
        totals.already += (await clerk.retry(program.ask))?.replayed === true ? 1 : 0;
      }
      totals.unanswered += waiting.length;
      const after = await inspect(again, clerks);
      await program.close();
      await again.close();
      const wrong = [...after.wrong, ...(await left.brokenIndexes())];
      await left.remove();
      expect({ round, ...after, wrong }).toEqual({ round, lost: [], duplicated: [], wrong: [] });
    }
    const { unanswered, already, ...outcome } = totals;
    const more = `${unanswered} cut off, of them ${already} already done`;
    tell('power-loss embedded', { rounds: ROUNDS, ...outcome, more });
  });

  test('the simulation bites: without fsync the same work is lost', async () => {
    const random = randomOf('power without fsync');
    const database = copyOf(base);
    const disk = new ForgetfulDisk(directoryOf(database), null);
    const startParams = [...PGlite.defaultStartParams, '-c', 'timezone=UTC'];
    const pglite = await PGlite.create({ ...embeddedOptions, startParams, fs: disk });
    const store = embeddedStore({ pglite, isNew: false });
    const { clerks, left } = await workUntilCut(database, disk, store, random);
    expect(acknowledgedBy(clerks)).toBeGreaterThan(0);
    const found = await inspectClosed(left, clerks);
    await left.remove();
    expect(found.lost.length).toBeGreaterThan(0);
    const lost = `lost ${found.lost.length} of ${acknowledgedBy(clerks)} acknowledged writes`;
    process.stdout.write(`fault power-loss without fsync: ${lost}, as it has to\n`);
  });

  test('the product does not start on a disk that is never asked to keep anything', async () => {
    const database = copyOf(base);
    const opening = openStore({ ...database.place, fileSystem: forgetful });
    await expect(opening).rejects.toThrow('a commit does not reach the disk');
    await database.remove();
  });
});

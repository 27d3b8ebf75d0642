import { z } from 'zod';

import { BackupRefusedError, damaged } from './backup-refused.ts';

/** The one form of a backup there is; another one gets the next number. */
export const FORMAT = 1;

export const MANIFEST_FILE = 'manifest.json';
export const DATABASE_FILE = 'database.ndjson.gz';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);
const count = z.number().int().nonnegative();

const schema = z.strictObject({
  format: z.literal(FORMAT),
  /** Whatever was acknowledged by then is in it: on the wall's clock, and on the one that the product works by. */
  takenAt: z.iso.datetime(),
  businessAt: z.iso.datetime(),
  kind: z.enum(['embedded', 'server']),
  /** Demo or real; null where nothing was decided yet. */
  installation: z.enum(['demo', 'real']).nullable(),
  migrations: z.array(z.string()),
  database: z.strictObject({ bytes: count, sha256 }),
  /** In the order they stand in the file; the digest is that of the table's lines. */
  tables: z.array(z.strictObject({ name: z.string(), rows: count, sha256 })),
  sequences: z.array(
    z.strictObject({
      table: z.string(),
      column: z.string(),
      last: z.string().regex(/^\d{1,19}$/u),
      called: z.boolean(),
    }),
  ),
  files: z.strictObject({
    /** A bucket keeps its contents itself: they are named here and not copied. */
    where: z.enum(['backup', 'bucket']),
    kept: z.array(z.strictObject({ hash: sha256, bytes: count.nullable() })),
    /** Named by a report, and not there any more, or not what it was, when they were to be copied. */
    lost: z.array(sha256),
  }),
});

/** What a backup says of itself. */
export type Manifest = z.infer<typeof schema>;

/** How a table looked when it was read. */
export type TableDigest = Manifest['tables'][number];

/**
 * Reads a manifest.
 *
 * @param known migrations of this program
 * @throws BackupRefusedError `newer-program`, `damaged`
 */
export function readManifest(text: string, known: ReadonlySet<string>): Manifest {
  const written = parsed(text);
  const { data: head } = z.object({ format: z.number().int() }).safeParse(written);
  if (head !== undefined && head.format > FORMAT) throw newer(`format ${head.format}`);
  const { data: manifest } = schema.safeParse(written);
  if (manifest === undefined) {
    throw damaged(`không đọc được ${MANIFEST_FILE}`, `${MANIFEST_FILE} cannot be read`);
  }
  const unknown = manifest.migrations.filter((name) => !known.has(name));
  if (unknown.length > 0) throw newer(unknown.join(', '));
  return manifest;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const newer = (what: string): BackupRefusedError =>
  new BackupRefusedError('newer-program', {
    vi: `bản sao lưu do một phiên bản khác, mới hơn, của Tiến Độ tạo (${what}): hãy khôi phục bằng phiên bản đó`,
    en: `the backup was made by another, newer version of Tiến Độ (${what}): restore it with that version`,
  });

/** Tables that do not hold what the manifest says, by name. */
export function tablesThatDiffer(
  noted: readonly TableDigest[],
  found: readonly TableDigest[],
): readonly string[] {
  const text = ({ rows, sha256: digest }: TableDigest) => `${rows} ${digest}`;
  const byName = new Map(found.map((table) => [table.name, text(table)]));
  const differ = noted.filter((table) => byName.get(table.name) !== text(table));
  const names = new Set(noted.map(({ name }) => name));
  return [...differ, ...found.filter(({ name }) => !names.has(name))].map(({ name }) => name);
}

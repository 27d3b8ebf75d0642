import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';

import { z } from 'zod';

import { damaged } from './backup-refused.ts';
import type { TableColumns } from './table-columns.ts';

/** Rows of one table, some at a time; each the text of a line. */
export interface TableBatch {
  readonly table: TableColumns;
  readonly lines: readonly string[];
}

const header = z.strictObject({
  table: z.string(),
  columns: z.array(z.tuple([z.string(), z.string()])).min(1),
});

const LINES = 500;
const CHARACTERS = 1_000_000;

/**
 * Reads the database of a backup table by table; a table without rows comes once, with none.
 *
 * @throws BackupRefusedError `damaged`
 */
export async function* batchesIn(file: string): AsyncGenerator<TableBatch> {
  let table: TableColumns | null = null;
  let lines: string[] = [];
  let characters = 0;
  for await (const line of linesIn(file)) {
    const begins = line.startsWith('{');
    if (table && (begins || lines.length === LINES || characters > CHARACTERS)) {
      yield { table, lines };
      [lines, characters] = [[], 0];
    }
    if (begins) table = tableIn(line);
    else if (table === null) throw unreadable();
    else {
      lines.push(line);
      characters += line.length;
    }
  }
  if (table) yield { table, lines };
}

/** Only a line feed ends a line: what JSON leaves unescaped ends one for other readers. */
async function* linesIn(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  // What fails, fails where the text is read.
  void pipeline(createReadStream(file), text).catch(() => {});
  text.setEncoding('utf8');
  let rest = '';
  try {
    for await (const chunk of text) {
      const parts = `${rest}${String(chunk)}`.split('\n');
      rest = parts.pop() ?? '';
      yield* parts;
    }
  } catch (error) {
    if (isBadGzip(error)) throw unreadable();
    throw error;
  }
  if (rest !== '') throw unreadable();
}

const isBadGzip = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('Z_');

function tableIn(line: string): TableColumns {
  const read = header.safeParse(JSON.parse(line));
  if (!read.success) throw unreadable();
  return { name: read.data.table, columns: read.data.columns };
}

const unreadable = () =>
  damaged('không đọc được tệp cơ sở dữ liệu', 'the file of the database cannot be read');

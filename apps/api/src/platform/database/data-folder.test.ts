import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { WrongSettingError } from '../config/start-refused.ts';
import { EMBEDDED_MAJOR, prepareDataFolder } from './data-folder.ts';

let place = '';
beforeEach(() => {
  place = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-folder-'));
});
afterEach(() => fs.rmSync(place, { recursive: true }));

const everything = (): string[] => fs.readdirSync(place, { recursive: true, encoding: 'utf8' });

test('a folder that is not there is made, with those above it', () => {
  prepareDataFolder(path.join(place, 'a/b'));
  expect(everything()).toEqual(['a', 'a/b']);
});

test('where no folder can be made it is refused at once, and named', () => {
  expect(() => prepareDataFolder('/proc/nope')).toThrow(WrongSettingError);
  expect(() => prepareDataFolder('/proc/nope')).toThrow(
    /DATA_DIR: không dùng được \/proc\/nope .+\nDATA_DIR: \/proc\/nope .+/u,
  );
});

test('a file, and a place below a file, hold no data', () => {
  const file = path.join(place, 'file');
  fs.writeFileSync(file, 'mine');
  expect(() => prepareDataFolder(file)).toThrow(/a file, not a folder/u);
  expect(() => prepareDataFolder(path.join(file, 'data'))).toThrow(/a file, not a folder/u);
  expect(fs.readFileSync(file, 'utf8')).toBe('mine');
});

test('what another version or another program left there is not touched', () => {
  const database = path.join(place, 'database');
  fs.mkdirSync(database);
  expect(() => prepareDataFolder(place)).toThrow(/not a database of Tiến Độ/u);
  fs.writeFileSync(path.join(database, 'PG_VERSION'), '17\n');
  expect(() => prepareDataFolder(place)).toThrow(/data are of PostgreSQL 17/u);
  expect(everything()).toEqual(['database', 'database/PG_VERSION']);
  fs.writeFileSync(path.join(database, 'PG_VERSION'), `${EMBEDDED_MAJOR}\n`);
  expect(() => prepareDataFolder(place)).not.toThrow();
});

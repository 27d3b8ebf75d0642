import { describe, expect, test } from 'vitest';

import { backupFolderIn, backupIn, moveHelpIn } from './command-line.ts';

const folder = (...args: string[]) => backupFolderIn({ args, typedIn: '/home/an' }, '/srv/data');
const backup = (...args: string[]) => backupIn({ args, typedIn: '/home/an' });

describe('npm run backup', () => {
  test('goes into the data directory unless it is told where, from where one types', () => {
    expect(folder()).toBe('/srv/data/backups');
    expect(folder('--to', '/mnt/usb')).toBe('/mnt/usb');
    expect(folder('--to', 'usb')).toBe('/home/an/usb');
    expect(folder('--help')).toBeNull();
  });

  test.each([['--from'], ['/mnt/usb'], ['--to'], ['--to', '/mnt/usb', 'twice'], ['-x']])(
    'says what it does not know: %s',
    (...args) => {
      expect(() => folder(...args)).toThrow(/backup không hiểu “.+”\nbackup does not know “.+”/u);
    },
  );
});

describe('npm run restore', () => {
  test('takes one backup', () => {
    expect(backup('/mnt/usb/2026-11-23T14-30-05Z')).toBe('/mnt/usb/2026-11-23T14-30-05Z');
    expect(backup('usb')).toBe('/home/an/usb');
    expect(backup('--help')).toBeNull();
  });

  test('says what it misses and what it does not know', () => {
    expect(() => backup()).toThrow(/restore needs a folder/u);
    expect(() => backup('one', 'two')).toThrow(/does not know “two”/u);
    expect(() => backup('one', '--force')).toThrow(/does not know “--force”/u);
  });
});

test('npm run db:move takes nothing but a question for help', () => {
  expect([moveHelpIn([]), moveHelpIn(['--help'])]).toEqual([false, true]);
  expect(() => moveHelpIn(['--to'])).toThrow(/db:move does not know “--to”/u);
});

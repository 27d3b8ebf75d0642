import fs from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');

/** Folders are listed from disk, so a folder is covered on the day it is made. */
const folders = (place: string): string[] => {
  const full = path.join(root, place);
  if (!fs.existsSync(full)) return [];
  return fs
    .readdirSync(full, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
};

const sources = (place: string): string[] => {
  const full = path.join(root, place);
  if (!fs.existsSync(full)) return [];
  return fs
    .readdirSync(full, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/u.test(file))
    .map((file) => path.join(full, file));
};

const isTest = (file: string): boolean => /\.test\.tsx?$/u.test(file);

/** Files that a file reaches by relative imports, as paths from the root; packages by their name. */
function importsOf(file: string): string[] {
  const text = fs.readFileSync(file, 'utf8');
  const statement =
    /^(?:import '|import .* from '|\} from '|export .* from ')(?<target>[^']+)';$/gmu;
  const lazy = /\bimport\('(?<target>[^']+)'\)/gu;
  const found = [...text.matchAll(statement), ...text.matchAll(lazy)];
  return found.map((match) => {
    const target = match.groups?.['target'] ?? '';
    return target.startsWith('.')
      ? path.relative(root, path.resolve(path.dirname(file), target))
      : target;
  });
}

function offenders(place: string, forbidden: (target: string, file: string) => boolean): string[] {
  return sources(place).flatMap((file) =>
    importsOf(file)
      .filter((target) => forbidden(target, path.relative(root, file)))
      .map((target) => `${path.relative(root, file)} → ${target}`),
  );
}

describe('the direction of imports', () => {
  test('the domain knows nothing but decimal arithmetic', () => {
    const allowed = /^(packages\/domain\/|decimal\.js$|vitest$|fast-check$|node:)/u;
    expect(offenders('packages/domain/src', (target) => !allowed.test(target))).toEqual([]);
  });

  test('domain sources other than tests do no input or output', () => {
    expect(
      offenders(
        'packages/domain/src',
        (target, file) => target.startsWith('node:') && !isTest(file),
      ),
    ).toEqual([]);
  });

  test('the contract knows the domain and zod', () => {
    const allowed = /^(packages\/contract\/|@tiendo\/domain\/|zod$|vitest$|node:)/u;
    expect(offenders('packages/contract/src', (target) => !allowed.test(target))).toEqual([]);
  });

  test('components of the ui package know nothing of the field', () => {
    expect(offenders('packages/ui/src', (target) => target.startsWith('@tiendo/'))).toEqual([]);
  });

  test('the platform never reaches back into a module', () => {
    const back = /^apps\/api\/src\/(modules|demo)\//u;
    expect(offenders('apps/api/src/platform', (target) => back.test(target))).toEqual([]);
  });

  test.for(folders('apps/api/src/modules'))(
    'module %s leaves the SQL, the wire shapes and the routes of others alone',
    (module) => {
      const others = new RegExp(
        `^apps/api/src/modules/(?!${module}/)[^/]+/.*\\.(repository|presenter|controller)\\.ts$`,
        'u',
      );
      expect(
        offenders(
          `apps/api/src/modules/${module}`,
          (target, file) => !isTest(file) && others.test(target),
        ),
      ).toEqual([]);
    },
  );

  test.for(folders('apps/dashboard/src/features'))(
    'feature %s imports no other feature',
    (feature) => {
      const other = new RegExp(`^apps/dashboard/src/(features/(?!${feature}/)|routes/)`, 'u');
      expect(
        offenders(`apps/dashboard/src/features/${feature}`, (target) => other.test(target)),
      ).toEqual([]);
    },
  );

  test('lib and i18n of the dashboard know no feature and no route', () => {
    const up = /^apps\/dashboard\/src\/(features|routes)\//u;
    expect(offenders('apps/dashboard/src/lib', (target) => up.test(target))).toEqual([]);
    // A phrase may be a function of what a feature prepared, so it may name that type and nothing else.
    const phrases = sources('apps/dashboard/src/i18n').filter((file) =>
      /^import (?!type )[^;]*features\//mu.test(fs.readFileSync(file, 'utf8')),
    );
    expect(phrases).toEqual([]);
  });

  test('runtime schemas stay out of the browser', () => {
    const schemas = /^(zod(\/|$)|@tiendo\/contract\/(?!error-codes$|(?:error|help)-phrases))/u;
    const runtime = sources('apps/dashboard/src').flatMap((file) => {
      const text = fs.readFileSync(file, 'utf8');
      const values = [...text.matchAll(/^import (?!type )[^;]*? from '(?<target>[^']+)'/gmu)];
      return values
        .filter((match) => schemas.test(match.groups?.['target'] ?? ''))
        .filter((match) => !/^import \{(\s*type [^,}]+,?)+\s*\}/u.test(match[0]))
        .map((match) => `${path.relative(root, file)} → ${match.groups?.['target']}`);
    });
    expect(runtime.filter((line) => !line.includes('.test.'))).toEqual([]);
  });
});

describe('names', () => {
  test('no folder or file is a drawer for anything', () => {
    const drawers = /(^|\/)(utils?|helpers?|common|misc)(\.|\/)|\/index\.tsx$/u;
    const all = ['packages', 'apps', 'tests'].flatMap((place) => sources(place));
    const ours = all
      .map((file) => path.relative(root, file))
      .filter((file) => !/node_modules|dist\//u.test(file));
    expect(ours.filter((file) => drawers.test(file))).toEqual([]);
  });
});

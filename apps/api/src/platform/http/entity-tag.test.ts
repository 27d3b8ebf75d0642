import { expect, test } from 'vitest';

import { codedTag, knownTags, versionOf } from './entity-tag.ts';
import { ExpectedVersion } from './expected-version.ts';

test('each coding has a tag of its own, and all of them mean one version', () => {
  const tags = ['"7"', codedTag('"7"', 'br'), codedTag('"7"', 'gzip')];
  expect(new Set(tags).size).toBe(3);
  expect(tags.map(versionOf)).toEqual(['7', '7', '7']);
});

test('a client is told by its own tag that nothing changed, weak or of whatever coding', () => {
  const known = knownTags('"6", W/"7+br"');
  expect(known.get('7')).toBe('7+br');
  expect(known.has('6')).toBe(true);
});

const names = (header: string): boolean => new ExpectedVersion(header).names('7');

test('a change may name the version by any strong tag that was given for it, never by a weak one', () => {
  expect(['"7"', '"6", "7+gzip"', '"7~0123456789abcdef+br"', '*'].map(names)).not.toContain(false);
  expect(['W/"7"', '"8"', '"7.1"'].map(names)).not.toContain(true);
});

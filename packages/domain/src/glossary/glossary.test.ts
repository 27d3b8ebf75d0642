import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

import { GLOSSARY, glossaryPage } from './glossary.ts';

const labels = GLOSSARY.flatMap(({ terms }) => Object.values(terms));

describe('the glossary', () => {
  test('the page in docs is the one the tables make', () => {
    const page = new URL('../../../../docs/glossary.md', import.meta.url);
    expect(readFileSync(page, 'utf8')).toBe(glossaryPage());
  });

  test('labels are composed, trimmed and never empty', () => {
    for (const { vi, en } of labels) {
      expect([vi, en]).toEqual([vi.normalize('NFC').trim(), en.normalize('NFC').trim()]);
      expect(Math.min(vi.length, en.length)).toBeGreaterThan(0);
    }
  });

  test('tone marks stand in the old place: lũy, ủy, hóa', () => {
    const modern = /luỹ|uỷ|hoá|khoá|thuý|toà(?!n)/iu;
    expect(labels.filter(({ vi }) => modern.test(vi))).toEqual([]);
  });

  test('nobody is told that a report was given back or that a unit is an alarm', () => {
    expect(labels.filter(({ vi }) => /trả lại|báo động/iu.test(vi))).toEqual([]);
  });

  test('one label never names two codes of one list', () => {
    for (const { terms } of GLOSSARY) {
      const words = Object.values(terms).map(({ vi }) => vi);
      expect(new Set(words).size).toBe(words.length);
    }
  });
});

import { describe, expect, test } from 'vitest';

import { BLANK_NARRATIVE, isBlankNarrative, saysTheSameNarrative } from './narrative.ts';

describe('a block of a narrative', () => {
  test('of spaces alone is blank', () => {
    expect(isBlankNarrative({ ...BLANK_NARRATIVE, causes: ' \n\t' })).toBe(true);
    expect(isBlankNarrative({ ...BLANK_NARRATIVE, causes: 'Thiếu cán bộ.' })).toBe(false);
  });

  test('is the same typed on a Mac and on Windows', () => {
    const composed = { ...BLANK_NARRATIVE, results: 'Đạt kết quả tốt' };
    const decomposed = { ...composed, results: composed.results.normalize('NFD') };
    expect(saysTheSameNarrative(composed, decomposed)).toBe(true);
    expect(saysTheSameNarrative(composed, { ...composed, proposals: 'Bổ sung kinh phí' })).toBe(
      false,
    );
  });
});

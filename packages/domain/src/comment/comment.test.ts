import { describe, expect, test } from 'vitest';

import { DISTRICT, OTHER_WARD, TODAY, WARD, granted, person } from '../testing/actors.ts';
import {
  COMMENT_ANSWERS_MAX,
  COMMENT_THREADS_MAX,
  audiencesOf,
  commentSides,
  refusalToSayMore,
  sideOfComment,
} from './comment.ts';

describe('who speaks of a report, and to whom', () => {
  test.for([
    { role: 'clerk', sides: ['unit'], audiences: ['unit-and-review', 'unit'] },
    { role: 'unit-approver', sides: ['unit'], audiences: ['unit-and-review', 'unit'] },
    { role: 'secretariat', sides: ['review'], audiences: ['unit-and-review', 'review'] },
    { role: 'board-leader', sides: ['review'], audiences: ['unit-and-review', 'review'] },
    { role: 'standing-committee', sides: [], audiences: [] },
    { role: 'administrator', sides: [], audiences: [] },
  ] as const)('$role: $audiences', ({ role, sides, audiences }) => {
    const above = sides[0] === 'unit' ? WARD : DISTRICT;
    const found = commentSides(person(1, granted(role, above)), WARD, TODAY);
    expect(found).toEqual(sides);
    expect(audiencesOf(found)).toEqual(audiences);
  });

  test('of another unit nobody speaks', () => {
    expect(commentSides(person(1, granted('clerk', OTHER_WARD)), WARD, TODAY)).toEqual([]);
  });

  test('who stands on both sides signs for the one that is spoken to, and to both as the unit', () => {
    const both = person(1, granted('clerk', WARD), granted('secretariat', DISTRICT));
    const sides = commentSides(both, WARD, TODAY);
    expect(sideOfComment(sides, 'review')).toBe('review');
    expect(sideOfComment(sides, 'unit')).toBe('unit');
    expect(sideOfComment(sides, 'unit-and-review')).toBe('unit');
  });

  test('the unit does not speak among reviewers, nor they inside the unit', () => {
    expect(sideOfComment(['unit'], 'review')).toBeNull();
    expect(sideOfComment(['review'], 'unit')).toBeNull();
  });

  test('is said so often and no more', () => {
    expect(refusalToSayMore('thread', COMMENT_ANSWERS_MAX - 1)).toBeNull();
    expect(refusalToSayMore('thread', COMMENT_ANSWERS_MAX)).toEqual({
      refusal: 'thread-full',
      limit: COMMENT_ANSWERS_MAX,
    });
    expect(refusalToSayMore('report', COMMENT_THREADS_MAX - 1)).toBeNull();
    expect(refusalToSayMore('report', COMMENT_THREADS_MAX)?.refusal).toBe('report-full');
  });
});

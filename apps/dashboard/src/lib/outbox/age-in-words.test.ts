import { expect, test } from 'vitest';

import { ageInWords } from './age-in-words.ts';

const NOW = Date.parse('2017-06-14T10:00:00Z');

test.for([
  ['2017-06-14T09:59:40Z', 'phút này', 'this minute'],
  ['2017-06-14T09:57:00Z', '3 phút trước', '3 minutes ago'],
  ['2017-06-14T08:00:00Z', '2 giờ trước', '2 hours ago'],
  ['2017-06-12T08:00:00Z', 'Hôm kia', '2 days ago'],
  ['2017-06-14T10:01:00Z', 'phút này', 'this minute'],
] as const)('what was written at %s is %s old', ([writtenAt, vi, en]) => {
  expect([ageInWords(writtenAt, 'vi', NOW), ageInWords(writtenAt, 'en', NOW)]).toEqual([vi, en]);
});

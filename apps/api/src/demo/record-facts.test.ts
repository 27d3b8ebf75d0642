import { expect, test } from 'vitest';

import { MEETING_2017, meeting2017, participantRows2017, remarkRows2017 } from './meeting-2017.ts';
import { RECORD_FACTS } from './record-facts.ts';
import { RECORD_TEXT } from './record.ts';

test.each(RECORD_FACTS.map((fact) => [fact.id, fact] as const))(
  '%s rests on the words of the record',
  (_, { sentence }) => {
    expect(RECORD_TEXT).toContain(sentence);
  },
);

test('facts ask who, when, where and what, each once by its name', () => {
  expect(new Set(RECORD_FACTS.map(({ asks }) => asks))).toEqual(
    new Set(['who', 'when', 'where', 'what']),
  );
  expect(new Set(RECORD_FACTS.map(({ id }) => id)).size).toBe(RECORD_FACTS.length);
});

test('what the record says of the conference stands in its rows', () => {
  expect(meeting2017).toMatchObject({
    id: MEETING_2017,
    held_on: '2017-06-21',
    session: 'afternoon',
    held_at: null,
    chair: null,
    source: 'record',
  });
  const texts = [
    ...participantRows2017().map(({ description }) => description),
    ...remarkRows2017().map(({ text }) => text),
  ];
  const picked = RECORD_FACTS.flatMap(({ readAt }) =>
    readAt.field.flatMap((step) => (typeof step === 'object' ? (step['text'] ?? []) : [])),
  );
  expect(texts).toEqual(expect.arrayContaining(picked));
});

import { expect, test } from 'vitest';

import { aCell, anIndicator, anOverview, aWard, testId } from '../../../testing/results-builder.ts';
import { attentionLines } from './attention-lines.ts';

const indicator = anIndicator();
const wards = Array.from({ length: 8 }, (_, at) => aWard(at, `Phường ${at}`));
const overviewOf = (cells: readonly ReturnType<typeof aCell>[]) =>
  anOverview({
    units: wards,
    indicators: [indicator],
    cells: Object.fromEntries(cells.map((cell, at) => [testId(at), { [indicator.id]: cell }])),
  });

test('the worse status comes first, then the larger gap', () => {
  const overview = overviewOf([
    aCell({ status: 'watch', gapPoints: '-4' }),
    aCell({ status: 'at-risk', gapPoints: '-9' }),
    aCell({ status: 'at-risk', gapPoints: '-13.8' }),
    aCell({ status: 'alarm', reason: 'occurred' }),
  ]);
  expect(attentionLines(overview).lines.map(({ unit }) => unit.shortName)).toEqual([
    'P. Phường 3',
    'P. Phường 2',
    'P. Phường 1',
    'P. Phường 0',
  ]);
});

test('five lines at most, and the rest is counted', () => {
  const attention = attentionLines(overviewOf(wards.map(() => aCell())));
  expect(attention.lines).toHaveLength(5);
  expect(attention.more).toBe(3);
});

test('nobody is called late by a pace that the software worked out', () => {
  const attention = attentionLines(overviewOf([aCell({ expectedBasis: 'history' }), aCell()]));
  expect(attention).toMatchObject({ more: 0, referenceOnly: 1 });
  expect(attention.lines.map(({ unit }) => unit.shortName)).toEqual(['P. Phường 1']);
});

test('what is on pace, missing or part of another row needs no opinion', () => {
  const part = anIndicator({ id: testId(13), ofWhichId: indicator.id });
  const overview = anOverview({
    indicators: [indicator, part],
    cells: {
      [testId(4)]: { [indicator.id]: aCell({ status: 'on-pace' }), [part.id]: aCell() },
      [testId(10)]: { [indicator.id]: aCell({ status: 'no-data', reason: 'not-reported' }) },
    },
  });
  expect(attentionLines(overview).lines).toEqual([]);
});

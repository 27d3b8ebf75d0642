import { expect, test } from 'vitest';

import { aFigure } from '../../../testing/submission-builder.ts';
import { draftOf } from './draft.ts';
import { broughtUp, type KeptDraft } from './kept-drafts.ts';

const figure = aFigure(1, { version: 4 });
const kept = (overPost: boolean): KeptDraft => ({
  draft: draftOf(figure, 'vi', false),
  version: 3,
  overPost,
});

test('text typed over what was on its way has seen what was recorded of it', () => {
  expect(broughtUp(kept(true), figure).version).toBe(4);
  expect(broughtUp(kept(true), undefined).version).toBe(3);
  expect(broughtUp({ ...kept(true), version: 5 }, figure).version).toBe(5);
});

test('text typed over what was recorded has seen nothing newer', () => {
  expect(broughtUp(kept(false), figure).version).toBe(3);
});

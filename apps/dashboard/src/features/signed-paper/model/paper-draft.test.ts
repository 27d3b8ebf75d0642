import { expect, test } from 'vitest';

import { type PaperDraft, readDraft } from './paper-draft.ts';

const draft: PaperDraft = {
  number: '5',
  symbol: 'BC/ĐU',
  signedOn: '20/6/2017',
  signerName: 'Lê Văn Ánh',
  signerPosition: 'Bí thư',
  sending: '1',
};
const report = { sendings: 1, from: '2016-12-15', today: '2017-06-22' };

test('a day is typed day first', () => {
  expect(readDraft(draft, report)).toMatchObject({ body: { signedOn: '2017-06-20', sending: 1 } });
});

test('every field that is wrong is named at once', () => {
  const wrong = { ...draft, number: ' ', symbol: 'x y', signedOn: '23/06/2017', sending: '2' };
  expect(readDraft(wrong, report)).toEqual({
    faults: {
      number: 'missing',
      symbol: 'signed-paper.wrong-symbol',
      signedOn: 'signed-paper.signed-later',
      sending: 'signed-paper.no-such-sending',
    },
  });
  expect(readDraft({ ...draft, signedOn: '31/6' }, report)).toEqual({
    faults: { signedOn: 'no-day' },
  });
  expect(readDraft({ ...draft, signedOn: '1/1/1900' }, report)).toEqual({
    faults: { signedOn: 'signed-paper.signed-before-period' },
  });
});

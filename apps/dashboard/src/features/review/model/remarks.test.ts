// @vitest-environment jsdom
import { expect, test } from 'vitest';

import { forgetNotes } from '../../../lib/window-notes.ts';
import { keepRemarks, keptRemarks } from './remarks.ts';

const place = { accountId: 'a', halfYear: '2017-H1', unitId: 'u' };

test('remarks are there after a reload, for whoever wrote them alone', () => {
  keepRemarks(place, { i: 'Đề nghị đối chiếu lại' });
  expect(keptRemarks(place)).toEqual({ i: 'Đề nghị đối chiếu lại' });
  expect(keptRemarks({ ...place, accountId: 'b' })).toEqual({});
  expect(keptRemarks({ ...place, unitId: 'v' })).toEqual({});
});

test('words with a marking of a state secret are not kept', () => {
  keepRemarks(place, { i: 'Theo văn bản TỐI MẬT', j: 'Thiếu số' });
  expect(keptRemarks(place)).toEqual({ i: '', j: 'Thiếu số' });
});

test('whoever signs out leaves none of them here', () => {
  keepRemarks(place, { i: 'Thiếu số' });
  keepRemarks({ ...place, accountId: 'b' }, { i: 'của người khác' });
  forgetNotes('a');
  expect(keptRemarks(place)).toEqual({});
  expect(keptRemarks({ ...place, accountId: 'b' })).toEqual({ i: 'của người khác' });
});

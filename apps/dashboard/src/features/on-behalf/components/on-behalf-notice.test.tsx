import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { renderScreen } from '../../../testing/render.tsx';
import { serve } from '../../../testing/server.ts';
import { aRow, aSubmission } from '../../../testing/submission-builder.ts';
import { OnBehalfNotice } from './on-behalf-notice.tsx';

const OPENING = {
  ground: 'Báo cáo giấy số 05-BC/ĐU',
  openedByName: 'Nguyễn Thị Tổng Hợp',
  office: 'Chuyên viên',
  openedAt: '2017-06-22T10:35:00+07:00',
};

const notice = (onBehalf: SubmissionDto['onBehalf'], rows = [aRow(1)]) =>
  renderScreen(<OnBehalfNotice submission={aSubmission(rows, { onBehalf })} />);

test('who may not open it is told nothing while nobody enters', async () => {
  await notice({ opening: null, refusalToOpen: 'auth.forbidden', enters: false });
  expect(screen.queryByRole('note')).toBeNull();
});

test('the secretariat says on what ground before it enters', async () => {
  const { unit } = aSubmission([]);
  const requests = serve({
    [`POST /submissions/2017-H1/${unit.id}/on-behalf`]: () => Response.json(OPENING),
  });
  await notice({ opening: null, refusalToOpen: null, enters: false });
  await userEvent.click(screen.getByRole('button', { name: 'Nhập hộ' }));
  const ground = await screen.findByRole('textbox', { name: 'Căn cứ nhập hộ' });
  const begin = screen.getByRole('button', { name: 'Bắt đầu nhập hộ' });
  await userEvent.click(begin);
  expect(screen.getByText('Đề nghị ghi căn cứ nhập hộ.')).toBeDefined();
  await userEvent.type(ground, `  ${OPENING.ground}`);
  await userEvent.click(begin);
  await expect.poll(() => requests).toMatchObject([{ body: { ground: OPENING.ground } }]);
});

test('who enters reads for whom, on what ground, and how many cells the unit keeps to itself', async () => {
  const kept = aRow(2, { refusalToRecord: 'on-behalf.kept-by-unit' });
  await notice({ opening: OPENING, refusalToOpen: null, enters: true }, [aRow(1), kept]);
  const { textContent } = screen.getByRole('note');
  expect(textContent).toContain('Nhập hộ Đảng ủy phường Trúc Bạch');
  expect(textContent).toContain('Căn cứ: Báo cáo giấy số 05-BC/ĐU.');
  expect(textContent).toContain('Đơn vị đang tự nhập 1 ô');
});

test('the unit reads who enters for it, and how much there is to check', async () => {
  const entered = aRow(1, { figure: { state: 'reported', value: '5', onBehalf: true } });
  await notice({ opening: OPENING, refusalToOpen: 'auth.forbidden', enters: false }, [entered]);
  const { textContent } = screen.getByRole('note');
  expect(textContent).toContain('Nguyễn Thị Tổng Hợp, Chuyên viên mở lúc');
  expect(textContent).toContain('Hiện có 1 ô nhập hộ');
});

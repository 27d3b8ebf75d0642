import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';

import type { FigureRevisionDto } from '@tiendo/contract/figure';

import { renderScreen } from '../../../testing/render.tsx';
import { aRevision } from '../../../testing/revision-builder.ts';
import { serve } from '../../../testing/server.ts';
import { aFigure, aRow } from '../../../testing/submission-builder.ts';
import { FigureHistoryDialog } from './figure-history-dialog.tsx';

const { indicator } = aRow(1);
const UNIT = '00000000-0000-4000-8000-000000000004';

async function open(revisions: readonly FigureRevisionDto[], revision = revisions.length) {
  const requests = serve({
    [`GET /figures/2017-H1/${UNIT}/${indicator.id}`]: () =>
      Response.json({ ...aFigure(1, { revision, version: revision }), revisions }),
  });
  const onClose = vi.fn<() => void>();
  const of = { halfYear: '2017-H1', unitId: UNIT, indicator };
  await renderScreen(<FigureHistoryDialog of={of} onClose={onClose} />);
  return { requests, onClose };
}

/** The lines of revisions, without the lists inside them. */
const lines = async () =>
  (await screen.findAllByRole('listitem')).filter(({ textContent }) =>
    textContent.startsWith('Lần ghi'),
  );

test('each revision says what it made of the figure, who wrote it when, why, and how far it went', async () => {
  await open([
    aRevision(3, {
      value: '57',
      kind: 'correction',
      reason: 'Đếm trùng ba tin',
      recordedByName: 'Lê Thị B',
      sentAt: '2017-06-23T08:00:00+07:00',
      isSubmitted: true,
    }),
    aRevision(2, { value: '60', sentAt: '2017-06-22T15:00:00+07:00', sending: 1 }),
    aRevision(1, { value: '54', note: 'Đợt 1' }),
  ]);
  const [third, second, first] = await lines();
  const dialog = within(screen.getByRole('dialog', { name: 'Lịch sử số liệu' }));
  expect(dialog.getByText(/TG01 · Chỉ tiêu 1/u)).toBeDefined();
  expect(third?.textContent).toContain('60 tin, bài được sửa thành 57 tin, bài');
  expect(third?.textContent).toContain('Đính chính');
  expect(third?.textContent).toContain('Lý do: Đếm trùng ba tin');
  expect(third?.textContent).toContain('Lê Thị B · 10 giờ 34, 22/6/2017');
  expect(third?.textContent).toContain('Đang là số hiện hành');
  expect(third?.textContent).toContain('Đã gửi ngay khi ghi');
  expect(second?.textContent).toContain('Đã gửi lần 1');
  expect(second?.textContent).not.toContain('hiện hành');
  expect(first?.textContent).toContain('Ghi chú: Đợt 1');
});

test('the real time stands beside that of the business where the two differ', async () => {
  await open([aRevision(1, { recordedAt: '2026-11-23T09:12:00+07:00' })]);
  const line = await screen.findByRole('listitem');
  expect(line.textContent).toContain('thời gian thực: 09 giờ 12, 23/11/2026');
});

test('a cell nobody has written says so', async () => {
  await open([]);
  expect(await screen.findByText('Chưa có số liệu nào được ghi nhận ở ô này.')).toBeDefined();
});

test('it is left by its cross', async () => {
  const { onClose } = await open([aRevision(1)]);
  await userEvent.click(await screen.findByRole('button', { name: 'Đóng' }));
  expect(onClose).toHaveBeenCalledOnce();
});

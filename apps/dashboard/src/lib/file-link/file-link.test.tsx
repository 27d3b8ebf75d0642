import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';

import { renderScreen } from '../../testing/render.tsx';
import { refused, serve } from '../../testing/server.ts';
import { FileLink } from './file-link.tsx';

const PATH = '/evidence/1/content';
const show = () =>
  renderScreen(<FileLink path={PATH} name="Báo cáo.pdf" taking="Đang tải tệp về" />);
const link = () => screen.getByRole('link', { name: 'Báo cáo.pdf' });

/** What jsdom hands to a download folder: nothing, so the test keeps it. */
const saved: string[] = [];
beforeEach(() => {
  saved.length = 0;
  vi.stubGlobal(
    'URL',
    Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL() {} }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
});

test('a file is saved under its name, and its address stays one to be copied', async () => {
  serve({ [`GET ${PATH}`]: () => new Response('%PDF') });
  await show();
  expect(link().getAttribute('href')).toBe(`/api/v1${PATH}`);
  await userEvent.click(link());
  await vi.waitFor(() => expect(saved).toEqual(['Báo cáo.pdf']));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('a refusal is said at the file, in words, and the next try may pass', async () => {
  serve({ [`GET ${PATH}`]: refused(503, 'evidence.store-unavailable') });
  await show();
  await userEvent.click(link());
  expect((await screen.findByRole('alert')).textContent).toContain('Nơi lưu tệp hiện không dùng');
  expect(saved).toEqual([]);
  serve({ [`GET ${PATH}`]: () => new Response('%PDF') });
  await userEvent.click(link());
  await vi.waitFor(() => expect(saved).toEqual(['Báo cáo.pdf']));
  expect(screen.queryByRole('alert')).toBeNull();
});

test('while a slow line brings it, that is said, and asking again does not ask twice', async () => {
  const answer = Promise.withResolvers<Response>();
  const fetched = vi.fn<() => Promise<Response>>(() => answer.promise);
  vi.stubGlobal('fetch', fetched);
  await show();
  await userEvent.click(link());
  await screen.findByText('Đang tải tệp về');
  await userEvent.click(link());
  expect(fetched).toHaveBeenCalledTimes(1);
  answer.resolve(new Response('%PDF'));
  await vi.waitFor(() => expect(saved).toEqual(['Báo cáo.pdf']));
  expect(screen.queryByText('Đang tải tệp về')).toBeNull();
});

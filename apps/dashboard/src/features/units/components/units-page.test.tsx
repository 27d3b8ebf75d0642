import { screen, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';

import { renderScreen } from '../../../testing/render.tsx';
import { anOverview, aWard } from '../../../testing/results-builder.ts';
import { ok, serve } from '../../../testing/server.ts';
import { UnitsPage } from './units-page.tsx';

beforeEach(() => {
  const quiet = { matches: false, addEventListener: () => {}, removeEventListener: () => {} };
  vi.stubGlobal('matchMedia', () => quiet);
  Object.defineProperty(document, 'fullscreenElement', { value: null, configurable: true });
});

test('each unit stands with its report and how its indicators are judged, from one request', async () => {
  const silent = aWard(22, 'Đội Cấn', {
    state: 'draft',
    sentAt: null,
    extensionRequestedUntil: '2017-06-23',
  });
  const overview = anOverview();
  const requests = serve({
    'GET /overview/2017-H1': ok({ ...overview, units: [...overview.units, silent] }),
  });
  await renderScreen(<UnitsPage halfYear="2017-H1" />);
  const behind = await lineOf('P. Nguyễn Trung Trực');
  expect(behind).toContain('Đã tiếp nhận');
  expect(behind).toContain('1chậm tiến độ');
  expect(await lineOf('P. Đội Cấn')).toContain('đề nghị lùi hạn đến 23/6');
  expect(await lineOf('P. Đội Cấn')).toContain('Chưa gửi báo cáo nên chưa có đánh giá.');
  expect(requests.map(({ line }) => line)).toEqual(['GET /overview/2017-H1']);
});

async function lineOf(name: string): Promise<string> {
  await screen.findByRole('link', { name });
  const line = screen
    .getAllByRole('listitem')
    .find((item) => within(item).queryByRole('link', { name }) !== null);
  return line?.textContent ?? '';
}

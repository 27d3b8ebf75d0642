import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import type { CheckSettingDto } from '@tiendo/contract/check';

import { aCheckSetting } from '../../../testing/check-setting-builder.ts';
import { renderScreen } from '../../../testing/render.tsx';
import { ok, refused, serve } from '../../../testing/server.ts';
import { aSession } from '../../../testing/session-builder.ts';
import { CheckSettingPage } from './check-setting-page.tsx';

const READ = 'GET /settings/checks';
const PUT = 'PUT /settings/checks';
const NAMES = 'GET /indicators?limit=500';
const FAR_ABOVE = 'Vượt xa chỉ tiêu cả năm';
const anIndicator = (number: number, code: string, shortName: string) => ({
  id: `00000000-0000-4000-8000-0000000000${number}`,
  code,
  shortName,
  shortNameEn: shortName,
});
const indicators = {
  items: [anIndicator(12, 'TG12', 'Tin, bài'), anIndicator(13, 'KT01', 'Thu ngân sách')],
  nextCursor: null,
};
const own = {
  indicatorId: '00000000-0000-4000-8000-000000000012',
  code: 'far-above-plan',
  value: '300',
} as const;
const secretariat = aSession({ permissions: ['indicator.configure'] });

async function open(setting: CheckSettingDto, put = refused(500, 'server.unexpected')) {
  const requests = serve({ [READ]: ok(setting), [PUT]: put, [NAMES]: ok(indicators) });
  const view = await renderScreen(<CheckSettingPage />, { session: secretariat });
  await screen.findByRole('heading', { name: FAR_ABOVE });
  return { requests, ...view };
}

const rule = (name: string) => within(screen.getByRole('group', { name }));
const level = (name = FAR_ABOVE) => {
  const [field] = rule(name).getAllByRole<HTMLInputElement>('textbox');
  if (field === undefined) throw new Error(`no field of ${name}`);
  return field;
};
const type = async (text: string, name = FAR_ABOVE) => {
  await userEvent.clear(level(name));
  if (text !== '') await userEvent.type(level(name), text);
};
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }));
const sent = (requests: ReturnType<typeof serve>) => requests.filter(({ line }) => line === PUT);

test('who sets nothing reads the thresholds, with an example and where they come from', async () => {
  serve({ [READ]: ok(aCheckSetting({ 'far-above-plan': '150', 'fell-since-sent': null })) });
  await renderScreen(<CheckSettingPage />, { session: aSession() });
  const group = within(await screen.findByRole('group', { name: FAR_ABOVE }));
  expect(group.getByText('150 % chỉ tiêu cả năm')).toBeTruthy();
  expect(group.getByText(/số đạt được trên 300 thì phải nêu nguyên nhân/u)).toBeTruthy();
  expect(group.getByText(/^Mặc định 200 % chỉ tiêu cả năm/u)).toBeTruthy();
  expect(
    rule('Số lũy kế giảm so với lần gửi trước').getByText('Đang tắt, không hỏi.'),
  ).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
  expect(screen.queryByRole('button')).toBeNull();
});

test('who set them last, and when, is said', async () => {
  await open(aCheckSetting({}, { changedByName: 'Lê An', changedAt: '2017-06-20T09:15:00+07:00' }));
  expect(screen.getByText(/đặt lần cuối lúc 09 giờ 15, 20\/6\/2017/u).textContent).toContain(
    'Lê An',
  );
});

test('a threshold is saved over the version that was seen, and what holds for one indicator stays', async () => {
  const setting = aCheckSetting({}, { indicators: [own] });
  const saved = aCheckSetting({ 'far-above-plan': '150' }, { version: 2, indicators: [own] });
  const { requests } = await open(setting, ok(saved));
  await type('150');
  expect(rule(FAR_ABOVE).getByText(/số đạt được trên 300 thì/u)).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('01 mức đã sửa, chưa lưu.');
  await userEvent.keyboard('{Enter}');
  expect(await screen.findByText('Đã lưu.')).toBeTruthy();
  const [put] = sent(requests);
  expect(put?.headers.get('if-match')).toBe('"1"');
  expect(put?.body).toEqual({ thresholds: saved.thresholds, indicators: [own] });
});

test('a threshold that makes no sense is refused at its field, which gets the focus, and nothing is sent', async () => {
  const { requests } = await open(aCheckSetting());
  await type('90');
  await press('Lưu mức kiểm tra');
  expect(level().getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(level());
  expect(
    rule(FAR_ABOVE).getByText(
      'Mức này cần từ 100 đến 1.000. Dưới 100 thì đơn vị chưa đạt chỉ tiêu cũng bị hỏi.',
    ),
  ).toBeTruthy();
  expect(sent(requests)).toEqual([]);
  await type('100');
  expect(level().getAttribute('aria-invalid')).toBeNull();
});

test('a threshold goes back to its default, and the focus stays on it', async () => {
  await open(aCheckSetting({ 'far-above-plan': '150' }));
  await userEvent.click(rule(FAR_ABOVE).getByRole('button', { name: 'Về mức mặc định' }));
  expect(level().value).toBe('200');
  expect(document.activeElement).toBe(level());
  expect(rule(FAR_ABOVE).queryByRole('button')).toBeNull();
});

test('a rule that is switched off says that nobody is asked', async () => {
  const { requests } = await open(aCheckSetting(), ok(aCheckSetting({ 'far-above-plan': null })));
  await userEvent.click(rule(FAR_ABOVE).getByRole('checkbox', { name: FAR_ABOVE }));
  expect(rule(FAR_ABOVE).getByText('Đang tắt, không hỏi.')).toBeTruthy();
  await press('Lưu mức kiểm tra');
  await screen.findByText('Đã lưu.');
  expect(sent(requests)[0]?.body).toMatchObject({ thresholds: { 'far-above-plan': null } });
});

const theirs = aCheckSetting(
  { 'far-above-plan': '180', 'same-as-last-year': '2' },
  { version: 2, changedByName: 'Lê An', changedAt: '2017-06-22T10:00:00+07:00' },
);
const beaten = refused(412, 'precondition.failed', { current: theirs });

test('somebody else was first: both sides are shown, and what was typed is kept over theirs', async () => {
  const saved = aCheckSetting({ ...theirs.thresholds, 'far-above-plan': '150' }, { version: 3 });
  const answers = [beaten, ok(saved)];
  const { requests } = await open(
    aCheckSetting(),
    (body) => answers.shift()?.(body) ?? Response.error(),
  );
  await type('150');
  await press('Lưu mức kiểm tra');
  const conflict = await screen.findByRole('region', { name: 'Mức đã được đặt lại' });
  expect(document.activeElement).toBe(conflict);
  expect(conflict.textContent).toContain('Lê An');
  expect(
    within(conflict)
      .getAllByRole('listitem')
      .map((line) => line.textContent),
  ).toEqual([
    'Bằng số cùng kỳ năm trước: nay là 2\u00A0%',
    'Vượt xa chỉ tiêu cả năm: nay là 180\u00A0% chỉ tiêu cả năm; đồng chí đang nhập 150\u00A0% chỉ tiêu cả năm',
  ]);
  expect(level().value).toBe('150');
  await press('Giữ mức đang nhập');
  expect(level('Bằng số cùng kỳ năm trước').value).toBe('2');
  await press('Lưu mức kiểm tra');
  await screen.findByText('Đã lưu.');
  const last = sent(requests).at(-1);
  expect(last?.headers.get('if-match')).toBe('"2"');
  expect(last?.body).toMatchObject({ thresholds: saved.thresholds });
});

test('somebody else was first: theirs is taken instead', async () => {
  await open(aCheckSetting(), beaten);
  await type('150');
  await press('Lưu mức kiểm tra');
  await screen.findByRole('region', { name: 'Mức đã được đặt lại' });
  await press('Lấy mức vừa đặt');
  expect(level().value).toBe('180');
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Lưu mức kiểm tra' }));
  expect(screen.queryByRole('region')).toBeNull();
});

test('leaving asks about what is not saved, and staying keeps it', async () => {
  const { router } = await open(aCheckSetting());
  await type('150');
  void router.navigate({ to: '/elsewhere' as never });
  expect(await screen.findByText(/01 mức đã sửa mà chưa lưu/u)).toBeTruthy();
  await press('Ở lại');
  expect(level().value).toBe('150');
});

test('one indicator gets a threshold of its own, another loses it, and both go with the rest', async () => {
  const given = { ...own, indicatorId: '00000000-0000-4000-8000-000000000013', value: '400' };
  const saved = aCheckSetting({}, { version: 2, indicators: [given] });
  const { requests } = await open(aCheckSetting({}, { indicators: [own] }), ok(saved));
  const group = rule(FAR_ABOVE);
  await userEvent.click(
    await group.findByRole('button', { name: 'Bỏ mức riêng của TG12 Tin, bài' }),
  );
  await userEvent.selectOptions(group.getByRole('combobox'), 'KT01 Thu ngân sách');
  await userEvent.type(group.getByRole('textbox', { name: /^Mức riêng/u }), '400{Enter}');
  expect(sent(requests)).toEqual([]);
  expect(group.getByText('400 % chỉ tiêu cả năm')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toBe('02 mức đã sửa, chưa lưu.');
  await press('Lưu mức kiểm tra');
  await screen.findByText('Đã lưu.');
  expect(sent(requests)[0]?.body).toEqual({
    thresholds: saved.thresholds,
    indicators: [given],
  });
});

test('a threshold of one indicator that makes no sense is refused where it is typed', async () => {
  await open(aCheckSetting({}, { indicators: [own] }));
  const field = await rule(FAR_ABOVE).findByRole('textbox', { name: /^Mức riêng/u });
  await userEvent.type(field, '50');
  await userEvent.click(rule(FAR_ABOVE).getByRole('button', { name: 'Thêm mức riêng' }));
  expect(field.getAttribute('aria-invalid')).toBe('true');
  expect(document.activeElement).toBe(field);
  expect(screen.getByRole('status').textContent).toBe('');
});

test('a rule may leave one indicator alone', async () => {
  await open(aCheckSetting({}, { indicators: [own] }));
  const group = rule(FAR_ABOVE);
  await group.findByRole('option', { name: 'KT01 Thu ngân sách' });
  await userEvent.click(group.getByRole('button', { name: 'Không hỏi chỉ tiêu này' }));
  expect(group.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'TG12 Tin, bài: 300\u00A0% chỉ tiêu cả nămBỏ mức riêng',
    'KT01 Thu ngân sách: không hỏiBỏ mức riêng',
  ]);
});

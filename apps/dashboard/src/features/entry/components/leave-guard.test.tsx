import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';

import { ONE, openForm, textOf, write } from '../../../testing/form-by-hand.ts';
import { renderScreen } from '../../../testing/render.tsx';
import { LeaveGuard } from './leave-guard.tsx';

async function leaving(text: string) {
  const { form, calls } = openForm();
  const { router } = await renderScreen(<LeaveGuard form={form} />);
  act(() => write(form, text));
  await act(async () => {
    void router.navigate({ to: '/elsewhere' as never });
    await Promise.resolve();
  });
  return { form, calls, path: () => router.state.location.pathname };
}

test('what cannot be sent is asked about; staying keeps it where it was typed', async () => {
  const { form, path } = await leaving('không phải số');
  await userEvent.click(await screen.findByRole('button', { name: 'Ở lại' }));
  expect(path()).toBe('/');
  expect(textOf(form)).toBe('không phải số');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('who goes all the same is led away', async () => {
  const { path } = await leaving('không phải số');
  await userEvent.click(await screen.findByRole('button', { name: 'Rời đi' }));
  await expect.poll(path).toBe('/elsewhere');
});

test('what is on its way is not asked about', async () => {
  const { calls, path } = await leaving('12');
  await expect.poll(path).toBe('/elsewhere');
  expect(calls.map(({ id }) => id)).toEqual([ONE]);
});

test('a question that has settled itself meanwhile leads away', async () => {
  const { form, path } = await leaving('không phải số');
  await screen.findByRole('button', { name: 'Ở lại' });
  act(() => write(form, '12'));
  await expect.poll(path).toBe('/elsewhere');
});

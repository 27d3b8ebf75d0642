import { expect, test } from 'vitest';

import { memoryStore } from './memory-store.ts';
import { windowDrafts } from './window-drafts.ts';

const FORM = { halfYear: '2017-H1', unitId: 'u' };
const address = { ...FORM, indicatorId: 'i' };

/** Windows of one browser; those in `open` are there. */
function aBrowser(drafts = memoryStore().drafts, canTell = true) {
  const open = new Set<string>();
  const window = (name: string) => {
    open.add(name);
    const store = windowDrafts(drafts, {
      name,
      living: () => Promise.resolve(canTell ? open : null),
    });
    return {
      keep: (kept: string) => store.keep({ accountId: 'a', address, kept }),
      drop: () => store.drop('a', address),
      kept: async () => (await store.ofForm('a', FORM)).map((text) => text.kept),
      count: () => store.count('a'),
      close: () => open.delete(name),
    };
  };
  return { window, drafts };
}

test('one window neither writes over nor takes away what another one holds', async () => {
  const { window } = aBrowser();
  const [one, other] = [window('1'), window('2')];
  await one.keep('một');
  await other.keep('một trang');
  await one.keep('một hai');
  await one.drop();
  expect([await one.kept(), await other.kept()]).toEqual([[], ['một trang']]);
});

test('what a closed window left is taken up by the next that opens the form, and is its own from then on', async () => {
  const { window } = aBrowser();
  const gone = window('1');
  await gone.keep('gõ dở');
  gone.close();
  const next = window('2');
  expect(await next.kept()).toEqual(['gõ dở']);
  await next.keep('gõ dở, rồi tiếp');
  expect([await next.kept(), await next.count()]).toEqual([['gõ dở, rồi tiếp'], 1]);
  await next.drop();
  expect(await next.count()).toBe(0);
});

test('of what several left the newest comes first, and the others come up after it', async () => {
  const { window } = aBrowser();
  const [first, second] = [window('1'), window('2')];
  await first.keep('cũ hơn');
  await new Promise((resolve) => setTimeout(resolve, 2));
  await second.keep('mới hơn');
  first.close();
  second.close();
  const next = window('3');
  expect(await next.kept()).toEqual(['mới hơn']);
  await next.drop();
  expect(await next.kept()).toEqual(['cũ hơn']);
});

test('a window that is reloaded takes up its own, whatever others left since', async () => {
  const { window } = aBrowser();
  await window('1').keep('của tôi');
  const other = window('2');
  await other.keep('của cửa sổ kia');
  other.close();
  expect(await window('1').kept()).toEqual(['của tôi']);
});

test('where nobody can tell who is open, everything is taken for left behind', async () => {
  const { window } = aBrowser(memoryStore().drafts, false);
  await window('1').keep('gõ dở');
  expect(await window('2').kept()).toEqual(['gõ dở']);
});

test('what was kept before windows had names is still there', async () => {
  const { window, drafts } = aBrowser();
  await drafts.keep({ accountId: 'a', address, kept: 'từ bản trước' });
  const next = window('1');
  expect(await next.kept()).toEqual(['từ bản trước']);
  await next.drop();
  expect(await next.count()).toBe(0);
});

import { fireEvent, render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';

import { KeysInside } from './keys-inside.tsx';
import { readShortcut } from './read-shortcut.ts';

function open() {
  const heard = vi.fn<(key: string | null) => void>();
  render(
    <>
      <button>Ngoài</button>
      <KeysInside
        onKey={(event) => {
          heard(readShortcut(event));
          event.preventDefault();
        }}
      >
        <button>Trong</button>
      </KeysInside>
    </>,
  );
  return heard;
}

test('a key is heard once, wherever in the part the focus is', () => {
  const heard = open();
  fireEvent.keyDown(screen.getByText('Trong'), { key: 'A' });
  expect(heard.mock.calls).toEqual([['a']]);
});

test('on a page that was just opened nothing has the focus, and the key is heard', () => {
  const heard = open();
  const isLeftToBrowser = fireEvent.keyDown(document.body, { key: 'a' });
  expect(heard.mock.calls).toEqual([['a']]);
  expect(isLeftToBrowser).toBe(false);
});

test('a key pressed elsewhere is not heard', () => {
  const heard = open();
  fireEvent.keyDown(screen.getByText('Ngoài'), { key: 'a' });
  expect(heard).not.toHaveBeenCalled();
});

import { useState } from 'react';

import { useSession } from '../session.ts';

/** Words that are not sent yet, as long as this window is open. They may bear a marking, so they are kept nowhere else. */
const kept = new Map<string, string>();

/** What is written at a place, still there when one comes back to it from another row; sent, it is forgotten. */
export function useKeptWords(place: string): readonly [string, (text: string) => void] {
  const key = `${useSession().accountId} ${place}`;
  const [text, setText] = useState(() => kept.get(key) ?? '');
  const write = (next: string) => {
    if (next === '') kept.delete(key);
    else kept.set(key, next);
    setText(next);
  };
  return [text, write];
}

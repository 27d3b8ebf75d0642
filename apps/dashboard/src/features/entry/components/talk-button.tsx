import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { RowTalk } from './use-row-talk.ts';

interface TalkButtonProps {
  readonly talk: RowTalk;
  /** What is spoken of, for the ear. */
  readonly about: string;
  readonly id?: string;
  /** Where what is said stands beside it anyway. */
  readonly quiet?: boolean;
}

/** Shows and hides what is said of a cell, and says how much of it waits for an answer. */
export function TalkButton({ talk, about, id, quiet = false }: TalkButtonProps) {
  const { comments } = usePhrases().entry;
  const { said, open, isThere, isShown, toggle, place } = talk;
  if (!isThere) return null;
  return (
    <Button
      size="small"
      variant={open > 0 && !quiet ? 'secondary' : 'quiet'}
      icon={open > 0 ? <Icon name="comment" size={14} /> : undefined}
      id={id}
      aria-expanded={isShown}
      aria-controls={isShown ? place : undefined}
      onClick={toggle}
    >
      {open > 0 ? comments.open(open) : comments.all(said)}
      <span className="visually-hidden">: {about}</span>
    </Button>
  );
}

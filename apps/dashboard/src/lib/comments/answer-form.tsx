import type { SubmitEvent } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE } from '../../i18n/data-text.tsx';
import { usePhrases } from '../../i18n/phrases.tsx';
import { errorPhrase } from '../error-phrase.ts';
import styles from './comments.module.css';
import { focusOnce } from './focus-once.ts';
import { useKeptWords } from './use-kept-words.ts';
import { useSay } from './use-say.ts';

interface AnswerFormProps {
  /** Of the thread. */
  readonly id: string;
  /** It was sent, or given up. */
  readonly onDone: () => void;
}

/** An answer in a thread, written where it is read; what is refused stays in its field. */
export function AnswerForm({ id, onDone }: AnswerFormProps) {
  const phrases = usePhrases();
  const { comments: words } = phrases;
  const [text, setText] = useKeptWords(id);
  const say = useSay();

  function send(event?: SubmitEvent) {
    event?.preventDefault();
    if (text.trim() === '' || say.isPending) return;
    say.mutate(
      { kind: 'reply', id, body: { text: text.trim() } },
      {
        onSuccess: () => {
          setText('');
          onDone();
        },
      },
    );
  }

  return (
    <form className={`${styles.answer} no-print`} onSubmit={send}>
      <TextAreaField
        ref={focusOnce}
        label={words.answer}
        lang={DATA_LANGUAGE}
        rows={2}
        maxLength={2000}
        value={text}
        error={say.isError ? errorPhrase(say.error, phrases) : undefined}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        }}
      />
      <div className={styles.acts}>
        <Button type="submit" size="small" busy={say.isPending}>
          {words.sendAnswer}
        </Button>
        <Button size="small" variant="quiet" onClick={onDone}>
          {words.giveUp}
        </Button>
      </div>
    </form>
  );
}

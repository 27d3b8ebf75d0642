import { type SubmitEvent, useState } from 'react';

import type { CommentListDto, SayBody } from '@tiendo/contract/comment';
import { Button } from '@tiendo/ui/button/button.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE } from '../../i18n/data-text.tsx';
import { usePhrases } from '../../i18n/phrases.tsx';
import { errorPhrase } from '../error-phrase.ts';
import styles from './comments.module.css';
import { focusOnce } from './focus-once.ts';
import { useKeptWords } from './use-kept-words.ts';
import { useSay } from './use-say.ts';

interface CommentFormProps {
  readonly place: Pick<SayBody, 'halfYear' | 'indicator' | 'unit'>;
  /** What is spoken of, for the ear. */
  readonly about: string;
  readonly audiences: CommentListDto['audiences'];
  /** Of the form in which one writes. */
  readonly id?: string;
  /** Whoever asked for the form goes on writing in it. */
  readonly takesFocus: boolean;
  readonly onSaid: () => void;
}

/** A place to begin a thread; who reads it is chosen before it is sent. What is refused stays in its field. */
export function CommentForm(props: CommentFormProps) {
  const { place, about, audiences, id, takesFocus, onSaid } = props;
  const phrases = usePhrases();
  const { comments: words } = phrases;
  const { halfYear, indicator = '', unit } = place;
  const [text, setText] = useKeptWords(`${halfYear}/${unit}/${indicator}`);
  const [audience, setAudience] = useState(audiences[0] ?? 'unit-and-review');
  const say = useSay();

  function send(event?: SubmitEvent) {
    event?.preventDefault();
    if (text.trim() === '' || say.isPending) return;
    say.mutate(
      { kind: 'say', body: { ...place, audience, text: text.trim() } },
      {
        onSuccess: () => {
          setText('');
          onSaid();
        },
      },
    );
  }

  return (
    <form
      id={id}
      className={`${styles.form} no-print`}
      aria-label={words.of(about)}
      onSubmit={send}
    >
      <TextAreaField
        ref={takesFocus ? focusOnce : undefined}
        label={words.write}
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
      <div className={styles.sending}>
        <SelectField
          label={words.audience}
          value={audience}
          onChange={({ target }) =>
            setAudience(audiences.find((one) => one === target.value) ?? audience)
          }
          options={audiences.map((value) => ({ value, label: words.audiences[value] }))}
        />
        <Button type="submit" busy={say.isPending}>
          {words.send}
        </Button>
      </div>
    </form>
  );
}

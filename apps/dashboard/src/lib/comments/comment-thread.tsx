import { useState } from 'react';

import type { CommentDto } from '@tiendo/contract/comment';
import { Button } from '@tiendo/ui/button/button.tsx';

import { DataText, MixedText } from '../../i18n/data-text.tsx';
import { usePhrases } from '../../i18n/phrases.tsx';
import { quoted } from '../../i18n/quoted.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { AnswerForm } from './answer-form.tsx';
import styles from './comments.module.css';
import { useSay } from './use-say.ts';

interface CommentThreadProps {
  readonly thread: CommentDto;
  readonly mayAnswer: boolean;
}

/** One comment with its answers; settled ones stay to be read. */
export function CommentThread({ thread, mayAnswer }: CommentThreadProps) {
  const { comments: phrases } = usePhrases();
  const { audience, id, replies, resolved } = thread;
  return (
    <article className={styles.thread} data-settled={resolved !== null || undefined}>
      <Said said={thread} to={phrases.audiences[audience]} />
      {replies.map((one) => (
        <div key={one.id} className={styles.reply}>
          <Said said={one} />
        </div>
      ))}
      {resolved !== null && (
        <p className={styles.audience}>
          <MixedText>{phrases.settledBy(quoted(resolved.byName))}</MixedText>
        </p>
      )}
      {mayAnswer && <Acts id={id} isSettled={resolved !== null} />}
    </article>
  );
}

/** Answers in place, settles, opens again. */
function Acts({ id, isSettled }: Pick<CommentDto, 'id'> & { readonly isSettled: boolean }) {
  const { comments: phrases } = usePhrases();
  const [isAnswering, setAnswering] = useState(false);
  const settle = useSay();
  if (isAnswering) return <AnswerForm id={id} onDone={() => setAnswering(false)} />;
  return (
    <div className={`${styles.acts} no-print`}>
      <Button size="small" variant="quiet" onClick={() => setAnswering(true)}>
        {phrases.answer}
      </Button>
      <Button
        size="small"
        variant="quiet"
        busy={settle.isPending}
        onClick={() => settle.mutate({ kind: 'resolve', id, body: { resolved: !isSettled } })}
      >
        {isSettled ? phrases.openAgain : phrases.settle}
      </Button>
    </div>
  );
}

interface SaidProps {
  readonly said: CommentDto['replies'][number];
  /** Who reads it; of an answer that is clear. */
  readonly to?: string;
}

function Said({ said, to }: SaidProps) {
  const { comments: phrases } = usePhrases();
  const format = useFormat();
  return (
    <>
      <p className={styles.text}>
        <DataText>{said.text}</DataText>
      </p>
      <p className={styles.by}>
        <DataText>{said.authorName}</DataText> ({phrases.sides[said.side]}),{' '}
        {format.instant(said.at)}
        {to !== undefined && ` · ${to}`}
      </p>
    </>
  );
}

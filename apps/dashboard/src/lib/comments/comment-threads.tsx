import type { CommentDto } from '@tiendo/contract/comment';

import { usePhrases } from '../../i18n/phrases.tsx';
import { CommentThread } from './comment-thread.tsx';
import styles from './comments.module.css';

interface CommentThreadsProps {
  readonly threads: readonly CommentDto[];
  readonly mayAnswer: boolean;
}

/** What was said, thread by thread. */
export function CommentThreads({ threads, mayAnswer }: CommentThreadsProps) {
  const { comments: phrases } = usePhrases();
  if (threads.length === 0) return <p className={styles.none}>{phrases.none}</p>;
  return (
    <div className={styles.threads}>
      {threads.map((thread) => (
        <CommentThread key={thread.id} thread={thread} mayAnswer={mayAnswer} />
      ))}
    </div>
  );
}

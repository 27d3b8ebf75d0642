import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import type { OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { cellName, type Post } from '../../../lib/outbox/post.ts';
import styles from './outbox-dialog.module.css';
import { OutboxItem } from './outbox-item.tsx';
import { useOutboxCsv } from './use-outbox-csv.ts';

interface OutboxDialogProps {
  readonly open: OpenOutbox;
  readonly posts: readonly Post[];
  readonly isShown: boolean;
  readonly onClose: () => void;
}

/** Everything written and not recorded: what, since when, why, and what one can do about it. */
export function OutboxDialog({ open, posts, isShown, onClose }: OutboxDialogProps) {
  const phrases = usePhrases().outbox;
  const download = useOutboxCsv();
  const { outbox } = open;
  return (
    <Dialog
      open={isShown}
      onClose={onClose}
      title={phrases.title}
      closeLabel={phrases.close}
      footer={
        posts.length > 0 && (
          <>
            <Button onClick={() => void download(posts)}>{phrases.download}</Button>
            <Button variant="primary" onClick={() => outbox.retryAll()}>
              {phrases.retryAll}
            </Button>
          </>
        )
      }
    >
      <p>{posts.length === 0 ? phrases.empty : phrases.lead}</p>
      {!open.isKept() && <Banner tone="caution">{phrases.notKept}</Banner>}
      <ul className={styles.list}>
        {posts.map((post) => (
          <OutboxItem key={cellName(post.address)} post={post} outbox={outbox} onLeave={onClose} />
        ))}
      </ul>
    </Dialog>
  );
}

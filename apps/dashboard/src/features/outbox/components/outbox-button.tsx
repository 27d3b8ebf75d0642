import { useEffect, useState, useSyncExternalStore } from 'react';

import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { OpenOutbox } from '../../../lib/outbox/open-outbox.ts';
import { stuckPosts } from '../model/stuck-posts.ts';
import styles from './outbox-button.module.css';
import { OutboxDialog } from './outbox-dialog.tsx';

/** Stands in the header as long as something does not get through, and leads to what it is. */
export function OutboxButton({ open }: { readonly open: OpenOutbox }) {
  const phrases = usePhrases().outbox;
  const format = useFormat();
  const { outbox } = open;
  const posts = useSyncExternalStore(outbox.subscribe, outbox.posts);
  const [isShown, setShown] = useState(false);
  const stuck = stuckPosts(posts, useNow(posts.size > 0));
  return (
    <>
      <output className={styles.state}>
        {stuck.length > 0 && (
          <button type="button" className={styles.opener} onClick={() => setShown(true)}>
            <Icon name="alert" size={16} />
            <span aria-hidden className={styles.count}>
              {stuck.length}
            </span>
            <span className={styles.words}>{phrases.waiting(format.count(stuck.length))}</span>
          </button>
        )}
      </output>
      <OutboxDialog
        open={open}
        posts={[...posts.values()]}
        isShown={isShown}
        onClose={() => setShown(false)}
      />
    </>
  );
}

const TICK_MS = 4_000;

/** The time of this computer, looked at again while something is on its way. */
function useNow(ticks: boolean): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    if (!ticks) return undefined;
    const look = () => setNow(Date.now());
    look();
    const timer = setInterval(look, TICK_MS);
    return () => clearInterval(timer);
  }, [ticks]);
  return now;
}

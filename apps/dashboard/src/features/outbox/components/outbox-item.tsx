import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import type { Outbox } from '../../../lib/outbox/outbox.ts';
import type { Post } from '../../../lib/outbox/post.ts';
import { ageInWords } from '../../../lib/outbox/age-in-words.ts';
import { postText } from '../model/post-text.ts';
import styles from './outbox-dialog.module.css';
import { usePostStanding } from './use-post-standing.ts';

interface OutboxItemProps {
  readonly post: Post;
  readonly outbox: Outbox;
  /** The form of the figure is being opened. */
  readonly onLeave: () => void;
}

/** One figure that waits. */
export function OutboxItem({ post, outbox, onLeave }: OutboxItemProps) {
  const phrases = usePhrases().outbox;
  const format = useFormat();
  const halfYearName = useHalfYearName();
  const standing = usePostStanding()(post);
  const { address, label, attempt, next, writtenAt } = post;
  const { halfYear } = address;
  return (
    <li className={styles.item}>
      <p className={styles.name}>
        <DataText>{label.indicator}</DataText>:{' '}
        <strong>{postText(next ?? attempt.body, format, phrases.notDone)}</strong>
      </p>
      <p className={styles.facts}>
        <DataText>{label.unit}</DataText> · {halfYearName(halfYear)} ·{' '}
        {phrases.written(ageInWords(writtenAt, format.language))}
      </p>
      <p className={styles.facts}>{standing}</p>
      <div className={styles.choices}>
        {post.standing.kind !== 'conflict' && (
          <Button size="small" onClick={() => void outbox.retry(address)}>
            {phrases.retry}
          </Button>
        )}
        <Link
          to="/nhap-so-lieu/$halfYear/$unit"
          params={{ halfYear, unit: label.unitCode }}
          hash={address.indicatorId}
          onClick={onLeave}
        >
          {phrases.openForm}
        </Link>
        <Discard mayBeThere={post.tries > 0} onDiscard={() => void outbox.drop(address)} />
      </div>
    </li>
  );
}

interface DiscardProps {
  /** It was sent and not answered. */
  readonly mayBeThere: boolean;
  readonly onDiscard: () => void;
}

/** Asked twice: what is given up may be nowhere else. */
function Discard({ mayBeThere, onDiscard }: DiscardProps) {
  const phrases = usePhrases().outbox;
  const [isAsked, setAsked] = useState(false);
  if (!isAsked) {
    return (
      <Button size="small" variant="quiet" onClick={() => setAsked(true)}>
        {phrases.discard}
      </Button>
    );
  }
  return (
    <span className={styles.sure} role="alert">
      {mayBeThere ? phrases.discardSent : phrases.discardSure}
      <Button size="small" variant="danger" onClick={onDiscard}>
        {phrases.discardNow}
      </Button>
      <Button size="small" ref={leadHere} onClick={() => setAsked(false)}>
        {phrases.keep}
      </Button>
    </span>
  );
}

/** The button that was pressed is gone; the keyboard goes on at the one that gives nothing up. */
const leadHere = (button: HTMLButtonElement | null): void => button?.focus();

import { lazy, Suspense } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { loadSections } from '../../../i18n/load-phrases.ts';
import styles from './talk-place.module.css';
import type { RowTalk } from './use-row-talk.ts';

// Most cells are filled in without a word.
const Talk = lazy(async () => {
  const [{ Talk: component }] = await Promise.all([
    import('../../../lib/comments/talk.tsx'),
    loadSections(['comments']),
  ]);
  return { default: component };
});

interface TalkPlaceProps {
  readonly talk: RowTalk;
  readonly report: Pick<SubmissionDto, 'comments' | 'halfYear' | 'unit'>;
  readonly indicatorId: string | null;
  readonly about: string;
}

/** Where what is said of a cell is read and answered. */
export function TalkPlace({ talk, report, indicatorId, about }: TalkPlaceProps) {
  if (!talk.isShown) return null;
  return (
    <div id={talk.place} className={styles.talk}>
      <Suspense>
        <Talk key={indicatorId} report={report} indicatorId={indicatorId} about={about} onDemand />
      </Suspense>
    </div>
  );
}

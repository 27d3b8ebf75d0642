import type { ReviewDto } from '@tiendo/contract/review';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { SegmentedControl } from '@tiendo/ui/segmented-control/segmented-control.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { Talk } from '../../../lib/comments/talk.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { KeysInside } from '../../../lib/shortcuts/keys-inside.tsx';
import { ScreenShortcuts } from '../../../lib/shortcuts/screen-shortcuts.tsx';
import { REVIEW_FILTERS } from '../model/review-rows.ts';
import { MoveDialogs } from './move-dialogs.tsx';
import styles from './review-desk.module.css';
import { ReviewGrid } from './review-grid.tsx';
import { ReviewHeading } from './review-heading.tsx';
import { RowDetail } from './row-detail.tsx';
import { RowSheet } from './row-sheet.tsx';
import { useReviewDesk } from './use-review-desk.ts';

/** The desk with one report on it. Every key has its button. */
export function ReviewDesk({ review }: { readonly review: ReviewDto }) {
  const phrases = usePhrases();
  const { review: said } = phrases;
  const desk = useReviewDesk(review);
  const { report, comparedWith } = review;
  return (
    <KeysInside className={styles.desk} onKey={desk.onKey}>
      <ReviewHeading review={review} desk={desk} />
      <output className={styles.said}>{desk.said}</output>
      {desk.failure !== null && desk.dialog === null && (
        <div role="alert">
          <Banner tone="danger">{errorPhrase(desk.failure, phrases)}</Banner>
        </div>
      )}
      {report.sendings.length === 0 ? (
        <Banner>{said.notSentYet}</Banner>
      ) : (
        <div className={styles.bar}>
          <SegmentedControl
            label={said.filter}
            segments={REVIEW_FILTERS.map((value) => ({
              value,
              label: `${said.filters[value]} (${desk.counts[value]})`,
            }))}
            value={desk.filter}
            onChange={desk.setFilter}
          />
          {desk.counts.changed > 0 && comparedWith !== null && (
            <p className={styles.hint}>
              {comparedWith < report.sendings.length
                ? said.comparedWith(comparedWith)
                : said.correctedSince}
            </p>
          )}
        </div>
      )}
      <div className={styles.work}>
        {desk.rows.length === 0 ? (
          <EmptyState title={said.filterEmpty} />
        ) : (
          <ReviewGrid review={review} desk={desk} />
        )}
        {!desk.hasSheet && <RowDetail review={review} desk={desk} />}
      </div>
      <section className={styles.whole}>
        <h2>{said.wholeReport}</h2>
        <Talk
          report={report}
          about={said.wholeReport}
          indicatorId={null}
          onSaid={() => desk.say(said.sent)}
        />
      </section>
      {desk.isSheetOpen && <RowSheet review={review} desk={desk} />}
      <MoveDialogs review={review} desk={desk} />
      {desk.keysShown && <ScreenShortcuts phrases={said} onClose={desk.hideKeys} />}
    </KeysInside>
  );
}

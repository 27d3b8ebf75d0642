import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

import type { ReviewListDto } from '@tiendo/contract/review';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { HalfYearHeading } from '../../../lib/half-year-heading.tsx';
import { ReadPage } from '../../../lib/read-page.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { readShortcut, stepTo } from '../../../lib/shortcuts/read-shortcut.ts';
import { KeysInside } from '../../../lib/shortcuts/keys-inside.tsx';
import { reviewsQuery } from '../api/review-queries.ts';
import styles from './reviews-page.module.css';
import { ReviewTable } from './review-table.tsx';

/** Every report on the desk: how it stands, what there is to look at, who acts next. */
export function ReviewsPage({ halfYear }: { readonly halfYear: string }) {
  const { review: phrases } = usePhrases();
  const nameOf = useHalfYearName();
  const read = useQuery(reviewsQuery(halfYear));
  useScreenTitle(`${phrases.title}, ${nameOf(halfYear)}`);
  return (
    <ReadPage read={read} heights={['3.75rem', '44rem']}>
      {(list) => <Desk list={list} />}
    </ReadPage>
  );
}

function Desk({ list }: { readonly list: ReviewListDto }) {
  const { review: phrases } = usePhrases();
  const format = useFormat();
  const navigate = useNavigate();
  const { items } = list;
  const waiting = items.filter(({ nextActor }) => nextActor === 'review').length;
  const accepted = items.filter(({ nextActor }) => nextActor === null).length;
  return (
    <KeysInside className={styles.desk} onKey={stepBetweenLinks}>
      <HalfYearHeading
        title={phrases.title}
        lead={phrases.lead}
        halfYear={list.halfYear}
        periods={list.periods}
        onHalfYear={(halfYear) => void navigate({ to: '/ra-soat/$halfYear', params: { halfYear } })}
      />
      {items.length === 0 ? (
        <EmptyState title={phrases.emptyTitle} />
      ) : (
        <>
          <p>
            {phrases.summary(
              format.count(waiting),
              format.count(accepted),
              format.count(items.length),
            )}
          </p>
          <ReviewTable list={list} />
        </>
      )}
    </KeysInside>
  );
}

/** Arrows, J and K go from unit to unit; Enter opens one, as it does any link. */
function stepBetweenLinks(event: KeyboardEvent) {
  const key = readShortcut(event);
  const list = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
  const links = [...(list?.querySelectorAll<HTMLElement>('tbody th a') ?? [])];
  const at = links.findIndex((link) => link === document.activeElement);
  const place = key === null ? null : stepTo(key, at, links.length);
  if (place === null) return;
  event.preventDefault();
  links[place]?.focus();
}

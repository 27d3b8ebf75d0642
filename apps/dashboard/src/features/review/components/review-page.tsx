import { useQuery } from '@tanstack/react-query';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { ReadPage } from '../../../lib/read-page.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { reviewQuery } from '../api/review-queries.ts';
import { ReviewDesk } from './review-desk.tsx';

interface ReviewPageProps {
  readonly halfYear: string;
  /** The unit by id or code, as the address names it. */
  readonly unit: string;
}

/** One report as its reviewers read it: to be accepted, or asked back with what is missing. */
export function ReviewPage({ halfYear, unit }: ReviewPageProps) {
  const { review: phrases } = usePhrases();
  const read = useQuery(reviewQuery(halfYear, unit));
  useScreenTitle(read.data?.report.unit.name ?? phrases.title);
  return (
    <ReadPage read={read} heights={['7rem', '44rem']}>
      {(review) => <ReviewDesk key={review.report.unit.id} review={review} />}
    </ReadPage>
  );
}

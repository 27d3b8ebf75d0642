import { Link } from '@tanstack/react-router';

import type { ReviewDto } from '@tiendo/contract/review';
import { transitionOf } from '@tiendo/domain/submission';
import { buttonClass } from '@tiendo/ui/button/button-class.ts';
import { Button } from '@tiendo/ui/button/button.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { changedSinceAccepted } from '../model/review-rows.ts';
import styles from './review-desk.module.css';
import { ReviewStanding } from './review-standing.tsx';
import type { Desk } from './use-review-desk.ts';

interface ReviewHeadingProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** Whose report, how it came, and what can be decided on it. */
export function ReviewHeading({ review, desk }: ReviewHeadingProps) {
  const { review: phrases, errors } = usePhrases();
  const nameOf = useHalfYearName();
  const { report } = review;
  const { halfYear, unit, state } = report;
  const reason = (action: 'accept' | 'extend' | 'reopen' | 'return' | 'start-review') => {
    const refusal = desk.refusalOf(action);
    return refusal === null ? undefined : errors[refusal];
  };
  const isWithUnit = transitionOf(state, 'extend') !== null;
  const isDecided = state === 'accepted' || state === 'locked';
  const changed = changedSinceAccepted(report);
  return (
    <header className={styles.head}>
      <Ways review={review} />
      <div className={styles.titles}>
        <div className="page-head">
          <h1>
            <DataText>{unit.name}</DataText>
          </h1>
          <p className="page-lead">{phrases.head(nameOf(halfYear))}</p>
        </div>
        <div className={`${styles.buttons} no-print`}>
          <Button onClick={desk.showKeys}>{phrases.shortcuts} (?)</Button>
          {report.onBehalf.refusalToOpen === null && (
            <Link
              className={buttonClass()}
              to="/nhap-so-lieu/$halfYear/$unit"
              params={{ halfYear, unit: unit.code }}
            >
              {phrases.enterOnBehalf}
            </Link>
          )}
          {state === 'submitted' && (
            <Button onClick={desk.start} disabledReason={reason('start-review')} busy={desk.busy}>
              {phrases.start} (S)
            </Button>
          )}
          {isWithUnit && (
            <Button onClick={() => desk.ask('extend')} disabledReason={reason('extend')}>
              {phrases.time.button}
            </Button>
          )}
          {isDecided ? (
            <>
              <Button onClick={() => desk.ask('reopen')} disabledReason={reason('reopen')}>
                {phrases.reopen}
              </Button>
              {changed > 0 && (
                <Button
                  variant="primary"
                  onClick={() => desk.ask('accept')}
                  disabledReason={reason('accept')}
                >
                  {phrases.acceptChanged} (A)
                </Button>
              )}
            </>
          ) : (
            <>
              <Button onClick={() => desk.ask('return')} disabledReason={reason('return')}>
                {phrases.giveBack} (B)
              </Button>
              <Button
                variant="primary"
                onClick={() => desk.ask('accept')}
                disabledReason={reason('accept')}
              >
                {phrases.accept} (A)
              </Button>
            </>
          )}
        </div>
      </div>
      <ReviewStanding report={report} />
      <Behind review={review} />
    </header>
  );
}

/** Back to the list, and to the units beside. */
function Ways({ review: { report, previous, next } }: Pick<ReviewHeadingProps, 'review'>) {
  const { review: phrases } = usePhrases();
  const { halfYear } = report;
  return (
    <nav className={`${styles.ways} no-print`} aria-label={phrases.title}>
      <Link to="/ra-soat/$halfYear" params={{ halfYear }}>
        {phrases.back}
      </Link>
      {previous !== null && (
        <Link to="/ra-soat/$halfYear/$unit" params={{ halfYear, unit: previous }}>
          {phrases.previousUnit}
        </Link>
      )}
      {next !== null && (
        <Link to="/ra-soat/$halfYear/$unit" params={{ halfYear, unit: next }}>
          {phrases.nextUnit}
        </Link>
      )}
    </nav>
  );
}

/** What stands behind the figures: words and files, the signed paper, who did what. */
function Behind({ review: { report } }: Pick<ReviewHeadingProps, 'review'>) {
  const { review: phrases } = usePhrases();
  const params = { halfYear: report.halfYear, unit: report.unit.code };
  return (
    <nav className={`${styles.ways} no-print`} aria-label={phrases.behind.label}>
      <Link to="/nhap-so-lieu/$halfYear/$unit/thuyet-minh" params={params}>
        {phrases.behind.narrative}
      </Link>
      <Link to="/nhap-so-lieu/$halfYear/$unit/ban-ky" params={params}>
        {phrases.behind.paper}
      </Link>
      <Link to="/nhat-ky/$halfYear/$unit" params={params}>
        {phrases.behind.trail}
      </Link>
    </nav>
  );
}

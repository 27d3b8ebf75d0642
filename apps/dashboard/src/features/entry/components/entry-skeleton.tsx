import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import styles from './entry-page.module.css';

const ROWS = Array.from({ length: 8 }, (_, at) => at);

/** Holds the place of the form while it is on its way. */
export function EntrySkeleton({ halfYear }: { readonly halfYear: string }) {
  const phrases = usePhrases();
  const nameOf = useHalfYearName();
  return (
    <div className="page" aria-busy="true">
      <header className={styles.head}>
        <div className="page-head">
          <h1>{phrases.entry.title(nameOf(halfYear))}</h1>
          <p className="page-lead">
            <output className="visually-hidden">{phrases.shell.loading}</output>
            <Skeleton width="22rem" />
          </p>
          <p className={styles.due}>
            <Skeleton width="16rem" height="1.5rem" />
          </p>
        </div>
      </header>
      <div className={styles.waiting}>
        {ROWS.map((row) => (
          <Skeleton key={row} height="6rem" />
        ))}
      </div>
    </div>
  );
}

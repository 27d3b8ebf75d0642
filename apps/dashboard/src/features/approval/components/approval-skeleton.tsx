import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './approval-page.module.css';

const PARTS = ['7rem', '5rem', '16rem', '24rem'];

/** The page before the report has come: as high, so that nothing jumps far. */
export function ApprovalSkeleton({ title }: { readonly title: string }) {
  const { loading } = usePhrases().shell;
  return (
    <div className="page" aria-busy="true">
      <div className={styles.page}>
        <header className="page-head">
          <h1>{title}</h1>
          <p className="page-lead">
            <output className="visually-hidden">{loading}</output>
            <Skeleton width="18rem" />
          </p>
        </header>
        {PARTS.map((height) => (
          <Skeleton key={height} height={height} />
        ))}
      </div>
    </div>
  );
}

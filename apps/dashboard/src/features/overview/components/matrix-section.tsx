import type { OverviewDto } from '@tiendo/contract/overview';
import { DisclosureMenu } from '@tiendo/ui/disclosure-menu/disclosure-menu.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useMediaQuery } from '../../../lib/use-media-query.ts';
import type { OverviewSearch } from '../model/overview-search.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { MatrixList } from './matrix-list.tsx';
import { StatusLegend } from './status-legend.tsx';
import styles from './matrix-section.module.css';
import { useMatrixDownloads } from './use-matrix-downloads.ts';
import { useStatusMatrix } from './use-status-matrix.ts';

interface MatrixSectionProps {
  readonly overview: OverviewDto;
  readonly readAt: string | null;
  readonly search: OverviewSearch;
}

/** Below it fifteen columns do not fit beside each other; on paper they do. */
const CRAMPED = 'screen and (max-width: 63.9375rem)';

/** Every unit by every indicator: shape, colour and word. */
export function MatrixSection({ overview, readAt, search }: MatrixSectionProps) {
  const { overview: phrases, results } = usePhrases();
  const { matrix, finding, standsOnCovered } = useStatusMatrix(overview, search);
  const actions = useMatrixDownloads({ overview, readAt, search });
  const isCramped = useMediaQuery(CRAMPED);
  const label = `${phrases.matrix}: ${finding}`;
  return (
    <section className={styles.section} aria-labelledby="matrix-title">
      <div className={styles.head}>
        <div className={styles.titles}>
          <h2 id="matrix-title">{label}</h2>
          <p className={styles.hint}>
            {phrases.matrixHint} {standsOnCovered && phrases.matrixCovered}
          </p>
        </div>
        <DisclosureMenu
          icon={<Icon name="download" size={16} />}
          iconOnly
          label={results.download}
          actions={actions}
        />
      </div>
      <StatusLegend overview={overview} matrix={matrix} />
      {isCramped ? (
        <MatrixList overview={overview} matrix={matrix} search={search} />
      ) : (
        <MatrixGrid overview={overview} matrix={matrix} label={label} search={search} />
      )}
    </section>
  );
}

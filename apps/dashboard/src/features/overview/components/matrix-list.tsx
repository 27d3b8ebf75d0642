import { Link } from '@tanstack/react-router';

import type { OverviewDto } from '@tiendo/contract/overview';
import { MatrixLegend } from '@tiendo/ui/matrix/matrix-legend.tsx';
import type { MatrixRow } from '@tiendo/ui/matrix/matrix-model.ts';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import type { OverviewSearch } from '../model/overview-search.ts';
import { hasSent } from '../model/report-roll.ts';
import { type StatusMatrix, toneCounts } from '../model/status-matrix.ts';
import { MatrixListCells } from './matrix-list-cells.tsx';
import styles from './matrix-list.module.css';
import { useToneWords } from './use-status-matrix.ts';

interface MatrixListProps {
  readonly overview: OverviewDto;
  readonly matrix: StatusMatrix;
  readonly search: OverviewSearch;
}

/** The matrix where it has no room: a unit after the other, how its results stand, and each of them when opened. */
export function MatrixList({ overview, matrix, search }: MatrixListProps) {
  const phrases = usePhrases().overview;
  return (
    <ol className={styles.list} aria-label={phrases.matrix}>
      {matrix.rows.map((row) => (
        <li key={row.id} className={styles.unit}>
          <UnitOfMatrix row={row} overview={overview} matrix={matrix} search={search} />
        </li>
      ))}
    </ol>
  );
}

function UnitOfMatrix({
  row,
  overview,
  matrix,
  search,
}: MatrixListProps & { readonly row: MatrixRow }) {
  const phrases = usePhrases().overview;
  const words = useToneWords(overview);
  const unit = overview.units.find(({ id }) => id === row.id);
  const name = unit === undefined ? row.label : <DataText>{row.label}</DataText>;
  const counts = toneCounts([row]).map(({ tone, count }) => ({ tone, count, word: words[tone] }));
  return (
    <>
      <h3 className={styles.name}>
        {unit === undefined ? (
          name
        ) : (
          <Link
            to="/don-vi/$halfYear/$unit"
            params={{ halfYear: overview.halfYear, unit: unit.code }}
          >
            {name}
          </Link>
        )}
      </h3>
      {unit !== undefined && !hasSent(unit) ? (
        <StatusBadge plain tone="missing">
          {phrases.absences['not-sent']}
        </StatusBadge>
      ) : (
        <>
          <MatrixLegend label={`${phrases.status}: ${row.label}`} items={counts} />
          <details>
            <summary className={styles.summary}>
              {phrases.eachIndicator}
              <span className="visually-hidden"> – {name}</span>
            </summary>
            <MatrixListCells
              row={row}
              columns={matrix.columns}
              halfYear={overview.halfYear}
              unitCode={unit?.code ?? null}
              search={search}
            />
          </details>
        </>
      )}
    </>
  );
}

import type { PeriodDto } from '@tiendo/contract/period';
import { DataTable } from '@tiendo/ui/data-table/data-table.tsx';
import type { DataTableColumn } from '@tiendo/ui/data-table/data-table-model.ts';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import styles from './system-page.module.css';

/** The half-years, each with its window, its deadlines and its state. */
export function PeriodTable({ periods }: { readonly periods: readonly PeriodDto[] }) {
  const phrases = usePhrases().system;
  const format = useFormat();
  const nameOf = useHalfYearName();
  const columns: readonly DataTableColumn<PeriodDto>[] = [
    {
      id: 'half-year',
      header: phrases.period,
      rowHeader: true,
      cell: ({ halfYear }) => nameOf(halfYear),
    },
    {
      id: 'window',
      header: phrases.window,
      cell: ({ window: { from, to } }) => phrases.fromTo(format.day(from), format.day(to)),
    },
    {
      id: 'due',
      header: phrases.due,
      cell: ({ deadlines }) => <Deadlines deadlines={deadlines} />,
    },
    { id: 'state', header: phrases.state, cell: ({ state }) => phrases.states[state] },
  ];
  return (
    <DataTable
      caption={phrases.periods}
      captionHidden
      density="compact"
      columns={columns}
      rows={periods}
      rowKey={({ halfYear }) => halfYear}
    />
  );
}

/** The day and hour by which each kind of unit sends. */
function Deadlines({ deadlines }: Pick<PeriodDto, 'deadlines'>) {
  const phrases = usePhrases().system;
  const format = useFormat();
  return (
    <ul className={styles.deadlines}>
      {deadlines.map(({ unitKind, dueAt }) => (
        <li key={unitKind}>
          {phrases.kinds[unitKind]}: {format.instant(dueAt)}
        </li>
      ))}
    </ul>
  );
}

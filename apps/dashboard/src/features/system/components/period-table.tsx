import type { PeriodDto } from '@tiendo/contract/period';
import { DataTable } from '@tiendo/ui/data-table/data-table.tsx';
import type { DataTableColumn } from '@tiendo/ui/data-table/data-table-model.ts';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useNarrow } from '../../../lib/use-narrow.ts';
import { deadlinesCell, nameCell, windowCell } from './period-cells.tsx';

/** The half-years, each with its window, its deadlines and its state. */
export function PeriodTable({ periods }: { readonly periods: readonly PeriodDto[] }) {
  const phrases = usePhrases().system;
  const isNarrow = useNarrow();
  const window = { id: 'window', header: phrases.window, cell: windowCell };
  const columns: readonly DataTableColumn<PeriodDto>[] = [
    { id: 'half-year', header: phrases.period, rowHeader: true, cell: nameCell },
    // A phone has room for three columns: the window stands under the name there.
    ...(isNarrow ? [] : [window]),
    { id: 'due', header: phrases.due, cell: deadlinesCell },
    { id: 'state', header: phrases.state, cell: ({ state }) => phrases.states[state] },
  ];
  return (
    <DataTable
      caption={phrases.periodTable}
      captionHidden
      density="compact"
      columns={columns}
      rows={periods}
      rowKey={({ halfYear }) => halfYear}
    />
  );
}

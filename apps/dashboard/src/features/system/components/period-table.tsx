import type { PeriodDto } from '@tiendo/contract/period';
import { DataTable } from '@tiendo/ui/data-table/data-table.tsx';
import type { DataTableColumn } from '@tiendo/ui/data-table/data-table-model.ts';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';

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
      cell: ({ deadlines }) =>
        deadlines
          .map(({ unitKind, dueAt }) => `${phrases.kinds[unitKind]}: ${format.instant(dueAt)}`)
          .join('; '),
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

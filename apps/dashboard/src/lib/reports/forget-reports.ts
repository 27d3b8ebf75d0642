import type { QueryClient, QueryFilters } from '@tanstack/react-query';

/** A figure was recorded: what was read of the reports of its half-year is behind it and is read anew. */
export function forgetReports(
  client: QueryClient,
  halfYear: string,
  { type = 'all' }: Pick<QueryFilters, 'type'> = {},
): void {
  client.removeQueries({ queryKey: ['submission', halfYear], type });
  void client.invalidateQueries({ queryKey: ['overview', halfYear], refetchType: 'none' });
}

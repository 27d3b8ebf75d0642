import { queryOptions } from '@tanstack/react-query';

import type { CheckSettingDto } from '@tiendo/contract/check';

import { getJson } from '../../../lib/api-client.ts';

/** Where the thresholds of the soft checks are. */
export const CHECKS_PATH = '/settings/checks';

/** Where the soft checks begin, and who last said so. */
export const checkSettingQuery = queryOptions({
  queryKey: ['check-setting'],
  queryFn: ({ signal }) => getJson<CheckSettingDto>(CHECKS_PATH, signal),
});

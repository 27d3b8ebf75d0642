import { z } from 'zod';

import { SCHEME_KINDS } from '@tiendo/domain/period';
import { UNIT_KINDS } from '@tiendo/domain/unit';

import { pageOf, pageQuery } from './paging.ts';
import { dayText, halfYearText, instantText, source } from './primitives.ts';

/** Wire shapes of `/periods`. */
export const periodListQuery = z.strictObject({ ...pageQuery });
export const periodParams = z.strictObject({ halfYear: halfYearText });

export const windowDto = z.object({ from: dayText, to: dayText }).meta({ id: 'Window' });

export const periodDto = z
  .object({
    halfYear: halfYearText,
    state: z.enum(['planned', 'open', 'closed']),
    scheme: z.enum(SCHEME_KINDS),
    window: windowDto,
    deadlines: z.array(
      z.object({ unitKind: z.enum(UNIT_KINDS), dueAt: instantText, correctionsUntil: instantText }),
    ),
    source,
  })
  .meta({ id: 'Period' });
export type PeriodDto = z.infer<typeof periodDto>;

export const periodListDto = pageOf(periodDto).meta({ id: 'PeriodList' });
export type PeriodListDto = z.infer<typeof periodListDto>;

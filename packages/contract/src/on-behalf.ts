import { z } from 'zod';

import { instantText, personText } from './primitives.ts';

/** Wire shapes of `/submissions/{halfYear}/{unit}/on-behalf`: the secretariat enters for a unit (*nhập hộ*). */
export const openOnBehalfBody = z
  .strictObject({
    ground: personText.describe('*Căn cứ*: the paper or the word of the unit it stands on'),
  })
  .meta({ id: 'OpenOnBehalf' });
export type OpenOnBehalfBody = z.infer<typeof openOnBehalfBody>;

/** Who said on what ground that the secretariat enters for a unit; it ends when the report is next sent. */
export const onBehalfOpeningDto = z
  .object({
    ground: z.string(),
    openedByName: z.string(),
    office: z.string(),
    openedAt: instantText,
  })
  .meta({ id: 'OnBehalfOpening' });
export type OnBehalfOpeningDto = z.infer<typeof onBehalfOpeningDto>;

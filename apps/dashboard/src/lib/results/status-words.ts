import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

import type { ResultPhrases } from '../../i18n/vi/results.ts';
import type { WordPhrases } from '../../i18n/vi/words.ts';
import { RESULT_TONES } from '../result-tone.ts';
import type { ResultStatus, ShownStatus } from './assessed-cell.ts';

/** What only a screen tells apart. */
type ShownOnly = Exclude<ShownStatus, ResultStatus>;

/** A reference pace takes no side; what was done after its day was done. */
const SHOWN_TONES: Readonly<Record<ShownOnly, Tone>> = {
  reference: 'muted',
  'done-late': 'neutral-late',
};

const isShownOnly = (status: ShownStatus): status is ShownOnly => status in SHOWN_TONES;

/** Shape and colour of a shown status. */
export const statusTone = (status: ShownStatus): Tone =>
  isShownOnly(status) ? SHOWN_TONES[status] : RESULT_TONES[status];

/** The word of a shown status. */
export const statusWord = (
  status: ShownStatus,
  statuses: WordPhrases['resultStatuses'],
  phrases: Pick<ResultPhrases, 'shownOnly'>,
): string => (isShownOnly(status) ? phrases.shownOnly[status] : statuses[status]);

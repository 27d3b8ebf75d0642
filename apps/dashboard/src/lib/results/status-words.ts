import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

import type { ResultPhrases } from '../../i18n/vi/results.ts';
import type { WordPhrases } from '../../i18n/vi/words.ts';
import { RESULT_TONES } from '../result-tone.ts';
import type { ShownStatus } from './assessed-cell.ts';

/** Shape and colour of a shown status; a reference pace takes no side. */
export const statusTone = (status: ShownStatus): Tone =>
  status === 'reference' ? 'muted' : RESULT_TONES[status];

/** The word of a shown status. */
export const statusWord = (
  status: ShownStatus,
  statuses: WordPhrases['resultStatuses'],
  phrases: Pick<ResultPhrases, 'reference'>,
): string => (status === 'reference' ? phrases.reference : statuses[status]);

import type { CrossCheckDto } from '@tiendo/contract/cross-check';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';
import type { Tone } from '@tiendo/ui/status-badge/tone.ts';

import { usePhrases } from '../../i18n/phrases.tsx';

const TONES: Readonly<Record<NonNullable<CrossCheckDto['standing']>, Tone>> = {
  unchecked: 'missing',
  agrees: 'positive',
  differs: 'warning',
};

interface CheckBadgeProps {
  readonly check: CrossCheckDto;
  /** What the unit sent and what the department has instead, as people read them. */
  readonly sent: string;
  readonly theirs: string | null;
  /** Without the filled lozenge: where there are many. */
  readonly plain?: boolean;
}

/** How a figure stands with the department: *Lệch (180 so với 186 tin, bài)*. */
export function CheckBadge({ check, sent, theirs, plain = false }: CheckBadgeProps) {
  const { crossCheck: phrases } = usePhrases();
  if (check.standing === null) return <StatusBadge tone="muted">{phrases.notSent}</StatusBadge>;
  const word = phrases.standings[check.standing];
  return (
    <StatusBadge plain={plain} tone={TONES[check.standing]}>
      {check.standing === 'differs' && theirs !== null ? phrases.differsBy(theirs, sent) : word}
    </StatusBadge>
  );
}

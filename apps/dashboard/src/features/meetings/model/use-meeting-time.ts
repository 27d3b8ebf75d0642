import type { MeetingDto } from '@tiendo/contract/meeting';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';

type MeetingTime = Pick<MeetingDto, 'heldOn' | 'session' | 'heldAt'>;

/** When a conference was held, as exactly as its source says and no more: an hour, a part of the day, a day. */
export function useMeetingTime({ heldOn, session, heldAt }: MeetingTime): string {
  const { sessions } = usePhrases().meetings;
  const day = useFormat().day(heldOn);
  if (heldAt !== null) return `${heldAt}, ${day}`;
  return session === null ? day : `${sessions[session]} ${day}`;
}

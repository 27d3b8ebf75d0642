import type { MeetingDto } from '@tiendo/contract/meeting';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';

type MeetingTime = Pick<MeetingDto, 'heldOn' | 'session' | 'heldAt'>;

/** When a conference was held, as exactly as its source says and no more: an hour, a part of the day, a day. */
export function useMeetingTime({ heldOn, session, heldAt }: MeetingTime): string {
  const { sessions } = usePhrases().meetings;
  const format = useFormat();
  // Vietnam keeps one clock all year.
  if (heldAt !== null) return format.instant(`${heldOn}T${heldAt}:00+07:00`);
  const day = format.day(heldOn);
  return session === null ? day : `${sessions[session]} ${day}`;
}

import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useBusinessMinute } from '../../../lib/business-time.ts';
import styles from './business-clock.module.css';

/** The time by which deadlines are judged; in the demo it stands in 2017. */
export function BusinessClock() {
  const phrases = usePhrases().shell;
  const format = useFormat();
  const minute = useBusinessMinute();
  if (minute === null) return null;
  return (
    <p className={styles.clock} title={phrases.businessClockNote}>
      <Icon name="info" size={14} />
      <span className="visually-hidden">{phrases.businessClock}: </span>
      <time dateTime={minute}>{format.instant(minute)}</time>
    </p>
  );
}

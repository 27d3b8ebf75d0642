import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useBusinessMinute } from '../../../lib/business-time.ts';
import { useSession } from '../../../lib/session.ts';
import styles from './printed-by.module.css';

/** At the head of every paper: who printed it, of which unit, and when. */
export function PrintedBy() {
  const { printed } = usePhrases().shell;
  const format = useFormat();
  const { businessNow, displayName, grants } = useSession();
  const at = format.instant(useBusinessMinute() ?? businessNow);
  const who = [displayName, grants[0]?.unitName].filter((name) => name !== undefined);
  return (
    <p className={`${styles.printed} print-only`}>
      <MixedText>{printed(quoted(who.join(', ')), at)}</MixedText>
    </p>
  );
}

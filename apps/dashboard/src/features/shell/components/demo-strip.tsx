import { usePhrases } from '../../../i18n/phrases.tsx';
import { usePageFooter } from '../model/use-page-footer.ts';
import styles from './demo-strip.module.css';

/** Says on every screen and print that the figures are made up. It cannot be dismissed. */
export function DemoStrip() {
  const { demoStrip } = usePhrases().shell;
  usePageFooter(`${demoStrip.mark} ${demoStrip.text}`);
  return (
    <p className={styles.strip}>
      <strong>{demoStrip.mark}</strong> {demoStrip.text}
    </p>
  );
}

import { AccountPanel } from './account-panel.tsx';
import { BusinessClock } from './business-clock.tsx';
import styles from './header-actions.module.css';
import { LanguageSwitch } from './language-switch.tsx';

/** Right end of the header: what time it is, the other language, and who is here. */
export function HeaderActions() {
  return (
    <div className={styles.actions}>
      <div className={styles.wide}>
        <BusinessClock />
      </div>
      <LanguageSwitch />
      <AccountPanel />
    </div>
  );
}

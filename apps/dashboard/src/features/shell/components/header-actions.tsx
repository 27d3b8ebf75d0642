import type { ReactNode } from 'react';

import { AccountPanel } from './account-panel.tsx';
import { BusinessClock } from './business-clock.tsx';
import styles from './header-actions.module.css';
import { LanguageSwitch } from './language-switch.tsx';

interface HeaderActionsProps {
  /** What has not got through yet. */
  readonly waiting: ReactNode;
}

/** Right end of the header: what time it is, what waits, the other language, and who is here. */
export function HeaderActions({ waiting }: HeaderActionsProps) {
  return (
    <div className={styles.actions}>
      <div className={styles.wide}>
        <BusinessClock />
      </div>
      {waiting}
      <LanguageSwitch />
      <AccountPanel />
    </div>
  );
}

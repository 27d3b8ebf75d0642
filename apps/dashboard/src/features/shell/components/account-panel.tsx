import { useId } from 'react';

import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useSession } from '../../../lib/session.ts';
import styles from './account-panel.module.css';
import { BusinessClock } from './business-clock.tsx';
import { SignOut } from './sign-out.tsx';
import { ThemeChoice } from './theme-choice.tsx';

/** Who is signed in; opened, it also holds the theme and the way out. A native popover: Escape and a click beside it close it. */
export function AccountPanel() {
  const phrases = usePhrases().shell;
  const session = useSession();
  const panel = useId();
  const unit = session.grants[0]?.unitName;
  return (
    <>
      <button type="button" className={styles.opener} popoverTarget={panel}>
        <Icon name="user" />
        <span className="visually-hidden">{phrases.account}: </span>
        <span className={styles.person}>
          <span className={styles.name}>
            <DataText>{session.displayName}</DataText>
          </span>
          <span className={styles.office}>
            <DataText>{unit ?? session.office}</DataText>
          </span>
        </span>
      </button>
      <section id={panel} popover="auto" className={styles.panel} aria-label={phrases.account}>
        <div>
          <p className={styles.name}>
            <DataText>{session.displayName}</DataText>
          </p>
          <p className={styles.office}>
            <DataText>{session.office}</DataText>
          </p>
          {unit !== undefined && (
            <p className={styles.office}>
              <DataText>{unit}</DataText>
            </p>
          )}
        </div>
        <BusinessClock />
        <ThemeChoice />
        <SignOut />
      </section>
    </>
  );
}

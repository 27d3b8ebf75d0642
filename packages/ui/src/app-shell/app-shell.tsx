import type { ReactNode } from 'react';

import styles from './app-shell.module.css';

interface AppShellProps {
  readonly skipLabel: string;
  /** Name of the product and of the body that runs it. */
  readonly brand: ReactNode;
  /** Right end of the header: who is signed in, theme, language. */
  readonly actions?: ReactNode;
  /** Strips above everything, such as "illustrative figures". */
  readonly banner?: ReactNode;
  /** An `AppNav`. */
  readonly nav?: ReactNode;
  readonly footer?: ReactNode;
  readonly children: ReactNode;
}

/** The frame of every screen: header, navigation, main, footer, and a link that skips to main. */
export function AppShell(props: AppShellProps) {
  const { skipLabel, brand, actions, banner, nav, footer, children } = props;
  return (
    <div className={styles.shell}>
      <a className="skip-link" href="#main">
        {skipLabel}
      </a>
      <header className={styles.header}>
        {banner}
        <div className={styles.bar}>
          <div className={styles.brand}>{brand}</div>
          <div className={styles.actions}>{actions}</div>
        </div>
      </header>
      {nav === undefined ? null : <div className={styles.side}>{nav}</div>}
      <main id="main" tabIndex={-1} className={styles.main}>
        {children}
      </main>
      {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
    </div>
  );
}

import { Link } from '@tanstack/react-router';

import { revealCurrent } from '@tiendo/ui/tabs/reveal-current.ts';

import { usePhrases } from '../i18n/phrases.tsx';
import styles from './report-tabs.module.css';

interface ReportTabsProps {
  readonly halfYear: string;
  readonly unit: string;
}

/** The parts of one report, each at an address of its own. */
export function ReportTabs({ halfYear, unit }: ReportTabsProps) {
  const phrases = usePhrases().reportTabs;
  const params = { halfYear, unit };
  return (
    <nav ref={revealCurrent} className={styles.tabs} aria-label={phrases.label}>
      <Link
        className={styles.tab}
        to="/nhap-so-lieu/$halfYear/$unit"
        params={params}
        activeOptions={{ exact: true }}
      >
        {phrases.figures}
      </Link>
      <Link
        className={styles.tab}
        to="/nhap-so-lieu/$halfYear/$unit/thuyet-minh"
        params={params}
        activeOptions={{ exact: true }}
      >
        {phrases.narrative}
      </Link>
      <Link
        className={styles.tab}
        to="/nhap-so-lieu/$halfYear/$unit/duyet"
        params={params}
        activeOptions={{ exact: true }}
      >
        {phrases.approval}
      </Link>
      <Link
        className={styles.tab}
        to="/nhap-so-lieu/$halfYear/$unit/ban-ky"
        params={params}
        activeOptions={{ exact: true }}
      >
        {phrases.signedPaper}
      </Link>
    </nav>
  );
}

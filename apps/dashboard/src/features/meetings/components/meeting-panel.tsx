import type { ReactNode } from 'react';

import { SourceMark } from '../../../lib/source-mark.tsx';
import styles from './meeting-page.module.css';

interface MeetingPanelProps {
  readonly id: string;
  readonly title: string;
  /** Where everything in it comes from, if it all does. */
  readonly source?: 'record' | 'illustrative' | null;
  readonly children: ReactNode;
}

/** A part of the page of a conference under its heading. */
export function MeetingPanel({ id, title, source = null, children }: MeetingPanelProps) {
  return (
    <section className={styles.panel} aria-labelledby={`${id}-title`}>
      <h2>
        <span id={`${id}-title`}>{title}</span> <SourceMark source={source} />
      </h2>
      {children}
    </section>
  );
}

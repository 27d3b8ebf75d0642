import type { ReactNode } from 'react';

import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../i18n/phrases.tsx';
import styles from './on-behalf-mark.module.css';

/** That the secretariat entered a figure for its unit (*nhập hộ*), or in other words how far it did. */
export function OnBehalfMark({ children }: { readonly children?: ReactNode }) {
  const { words } = usePhrases();
  return (
    <span className={styles.mark}>
      <Icon name="user" size={12} />
      {children ?? words.onBehalf}
    </span>
  );
}

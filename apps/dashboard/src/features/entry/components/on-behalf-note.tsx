import type { FigureDto } from '@tiendo/contract/figure';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './cell-messages.module.css';

/** Who of the secretariat entered a figure for its unit, and when; nothing where the unit did. */
export function OnBehalfNote({ figure }: { readonly figure: FigureDto }) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  const { onBehalf, recordedAt, recordedByName: name } = figure;
  if (!onBehalf || name === null) return null;
  return (
    <p className={styles.signed}>
      <Icon name="user" size={14} />
      <span>
        <MixedText>{phrases.onBehalfBy(quoted(name), format.instant(recordedAt))}</MixedText>
      </span>
    </p>
  );
}

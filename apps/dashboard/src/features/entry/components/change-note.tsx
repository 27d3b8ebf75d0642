import type { FigureDto } from '@tiendo/contract/figure';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { ChangeKind } from '../../../lib/reports/is-change.ts';
import styles from './cell-messages.module.css';

interface ChangeNoteProps {
  readonly figure: FigureDto;
  readonly kind: ChangeKind;
}

/** How a figure was changed after sending, why, by whom, and whether that was accepted. */
export function ChangeNote({ figure, kind }: ChangeNoteProps) {
  const { correction } = usePhrases();
  const format = useFormat();
  const { reason, recordedAt, recordedByName: name, stage } = figure;
  const why = reason === null ? null : quoted(reason);
  return (
    <p className={styles.signed}>
      <Icon name="alert" size={14} />
      <span>
        <MixedText>{correction.said(correction.names[kind], why)}</MixedText>{' '}
        <MixedText>
          {correction.by(quoted(name ?? ''), format.instant(recordedAt), correction.stages[stage])}
        </MixedText>
      </span>
    </p>
  );
}

import type { EvidenceDto } from '@tiendo/contract/evidence';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { FileLink } from '../../../lib/file-link/file-link.tsx';
import styles from './evidence-panel.module.css';
import { useFileSize } from './use-file-size.ts';

interface EvidenceFileProps {
  readonly file: EvidenceDto;
  /** Null where it may not be. */
  readonly onRemove: (() => void) | null;
  readonly onWithdraw: (() => void) | null;
}

/** One file: to be saved, with who added it when, and whether it was withdrawn. */
export function EvidenceFile({ file, onRemove, onWithdraw }: EvidenceFileProps) {
  const phrases = usePhrases().evidence;
  const format = useFormat();
  const sizeOf = useFileSize();
  const { id, name, withdrawn } = file;
  return (
    <li className={styles.file} data-withdrawn={withdrawn !== null || undefined}>
      <Icon name="report" size={16} />
      <div className={styles.about}>
        <FileLink path={`/evidence/${id}/content`} name={name} taking={phrases.taking} />
        <span className={styles.facts}>
          <MixedText>
            {phrases.facts(
              sizeOf(file.size),
              quoted(file.addedByName),
              format.instant(file.addedAt),
            )}
          </MixedText>
        </span>
        {withdrawn !== null && (
          <span className={styles.withdrawn}>
            <MixedText>
              {phrases.withdrawn(
                quoted(withdrawn.byName),
                format.instant(withdrawn.at),
                quoted(withdrawn.reason),
              )}
            </MixedText>
          </span>
        )}
      </div>
      {onRemove !== null && (
        <Button size="small" variant="quiet" aria-label={phrases.removeOf(name)} onClick={onRemove}>
          {phrases.remove}
        </Button>
      )}
      {onWithdraw !== null && (
        <Button
          size="small"
          variant="quiet"
          aria-label={phrases.withdrawOf(name)}
          onClick={onWithdraw}
        >
          {phrases.withdraw}
        </Button>
      )}
    </li>
  );
}

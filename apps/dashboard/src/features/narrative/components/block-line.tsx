import type { NarrativeDto } from '@tiendo/contract/narrative';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon, type IconName } from '@tiendo/ui/icon/icon.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import type { BlockSync } from '../model/block-writer.ts';
import styles from './block-line.module.css';

const ICONS: Readonly<Record<BlockSync['kind'], IconName>> = {
  saved: 'check',
  typing: 'more',
  saving: 'retry',
  waiting: 'alert',
  refused: 'alert',
  conflict: 'alert',
};

interface BlockLineProps {
  readonly base: NarrativeDto;
  readonly sync: BlockSync;
  readonly onRetry: () => void;
}

/** What became of what was typed in a block, by picture and word; read out as it changes. */
export function BlockLine({ base, sync, onRetry }: BlockLineProps) {
  const { retry } = usePhrases().narrative;
  const text = useLineText(base, sync);
  return (
    <div className={styles.line} data-sync={sync.kind}>
      <output>
        {text !== null && (
          <>
            <Icon name={ICONS[sync.kind]} size={14} />
            <span>
              <MixedText>{text}</MixedText>
            </span>
          </>
        )}
      </output>
      {(sync.kind === 'waiting' || sync.kind === 'refused') && (
        <Button size="small" variant="quiet" onClick={onRetry}>
          {retry}
        </Button>
      )}
    </div>
  );
}

function useLineText(base: NarrativeDto, sync: BlockSync): string | null {
  const phrases = usePhrases();
  const format = useFormat();
  const { narrative } = phrases;
  switch (sync.kind) {
    case 'saved':
      return base.recordedByName === null
        ? null
        : narrative.saved(format.instant(base.recordedAt), quoted(base.recordedByName));
    case 'typing':
      return narrative.typing;
    case 'saving':
      return narrative.saving;
    case 'waiting':
      return `${narrative.waiting} ${errorPhrase(sync.error, phrases)}`;
    case 'refused':
      return `${narrative.refused} ${errorPhrase(sync.error, phrases)}`;
    case 'conflict':
      return narrative.conflict.title;
  }
}

import type { NarrativeDto } from '@tiendo/contract/narrative';
import type { NarrativeText } from '@tiendo/domain/narrative';
import { Button } from '@tiendo/ui/button/button.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { differingParts } from '../model/block-writer.ts';
import styles from './block-conflict.module.css';

interface BlockConflictProps {
  readonly mine: NarrativeText;
  readonly theirs: NarrativeDto;
  readonly onKeepMine: () => void;
  readonly onTakeTheirs: () => void;
}

/** Two people wrote one block: what the other wrote, who and when, and the choice; mine is in the fields below. */
export function BlockConflict({ mine, theirs, onKeepMine, onTakeTheirs }: BlockConflictProps) {
  const { conflict, parts, somebody } = usePhrases().narrative;
  const format = useFormat();
  const { recordedByName, recordedAt } = theirs;
  const name = recordedByName === null ? somebody : quoted(recordedByName);
  return (
    <section className={styles.panel} aria-label={conflict.title}>
      <p className={styles.title}>
        <MixedText>{conflict.by(name, format.instant(recordedAt))}</MixedText>
      </p>
      <dl className={styles.parts}>
        {differingParts(mine, theirs).map((part) => (
          <div key={part}>
            <dt>{parts[part]}</dt>
            <dd className={styles.said}>
              {theirs[part] === '' ? conflict.blank : <DataText>{theirs[part]}</DataText>}
            </dd>
          </div>
        ))}
      </dl>
      <div className={styles.choices}>
        <Button onClick={onKeepMine}>{conflict.keepMine}</Button>
        <Button onClick={onTakeTheirs}>{conflict.takeTheirs}</Button>
      </div>
    </section>
  );
}

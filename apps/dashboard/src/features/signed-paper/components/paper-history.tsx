import type { SignedPaperRevisionDto } from '@tiendo/contract/signed-paper';

import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './signed-paper-page.module.css';

/** What was known before; nothing is ever overwritten. */
export function PaperHistory({
  revisions,
}: {
  readonly revisions: readonly SignedPaperRevisionDto[];
}) {
  const { signedPaper: phrases } = usePhrases();
  const format = useFormat();
  return (
    <details className={styles.history}>
      <summary>{phrases.history(revisions.length)}</summary>
      <ol>
        {revisions.map((one) => (
          <li key={one.revision}>
            <MixedText>
              {phrases.wasKnown(
                quoted(one.code),
                one.file === null ? phrases.noFile : quoted(one.file.name),
                quoted(one.recordedByName),
                format.instant(one.recordedAt),
              )}
            </MixedText>
          </li>
        ))}
      </ol>
    </details>
  );
}

import { useId } from 'react';

import { FileButton } from '@tiendo/ui/file-button/file-button.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './signed-paper-page.module.css';

interface PaperFileProps {
  readonly file: File | null;
  /** Bytes. */
  readonly limit: number;
  /** How much of the file has gone, from 0 to 1; null while none is on its way. */
  readonly sent: number | null;
  readonly onChoose: (file: File) => void;
}

const MEGABYTE = 1024 * 1024;

/** Chooses the signed PDF on this computer, and says how far it has come. */
export function PaperFile({ file, limit, sent, onChoose }: PaperFileProps) {
  const { signedPaper: phrases } = usePhrases();
  const format = useFormat();
  const id = useId();
  return (
    <div className={styles.choose}>
      <FileButton
        accept=".pdf,application/pdf"
        disabled={sent !== null}
        describedBy={`${id}-help`}
        onChoose={([chosen]) => chosen && onChoose(chosen)}
      >
        {file === null ? phrases.choose : phrases.chooseOther}
      </FileButton>
      <output className={styles.chosen}>
        {file !== null && <MixedText>{phrases.chosen(quoted(file.name))}</MixedText>}
      </output>
      {sent !== null && (
        <progress className={styles.progress} aria-label={phrases.sending} max={1} value={sent} />
      )}
      <p id={`${id}-help`} className={styles.fileHelp}>
        {phrases.fileHelp(format.number(String(Math.floor(limit / MEGABYTE))))}
      </p>
    </div>
  );
}

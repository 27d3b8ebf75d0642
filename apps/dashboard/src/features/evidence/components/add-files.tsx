import { useId } from 'react';

import type { EvidenceListDto } from '@tiendo/contract/evidence';
import { EVIDENCE_FILES_LIMIT } from '@tiendo/domain/evidence';
import { FileButton } from '@tiendo/ui/file-button/file-button.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './evidence-panel.module.css';
import { useFileSize } from './use-file-size.ts';

/** What a computer offers to choose from; what a file really is the server finds out. */
const OFFERED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx';

interface AddFilesProps {
  readonly list: EvidenceListDto;
  /** The name of the file on its way. */
  readonly adding: string | null;
  /** How many of those chosen last are there. */
  readonly added: number;
  readonly onAdd: (files: readonly File[]) => void;
}

/** Chooses files on this computer and says what may be chosen. */
export function AddFiles({ list, adding, added, onAdd }: AddFilesProps) {
  const phrases = usePhrases().evidence;
  const sizeOf = useFileSize();
  const id = useId();
  return (
    <div className={styles.add}>
      <FileButton
        multiple
        accept={OFFERED}
        // One that is disabled loses the keyboard's place.
        disabled={false}
        describedBy={`${id}-help`}
        onChoose={onAdd}
      >
        {phrases.add}
      </FileButton>
      <output>
        {adding !== null && <MixedText>{phrases.adding(quoted(adding))}</MixedText>}
        {adding === null && added > 0 && phrases.added(added)}
      </output>
      <p id={`${id}-help`} className={styles.help}>
        {phrases.help(
          sizeOf(list.fileLimit),
          String(EVIDENCE_FILES_LIMIT),
          sizeOf(list.reportLimit),
        )}
      </p>
    </div>
  );
}

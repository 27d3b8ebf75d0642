import { useId } from 'react';

import type { EvidenceListDto } from '@tiendo/contract/evidence';
import { EVIDENCE_FILES_LIMIT } from '@tiendo/domain/evidence';
import { FileButton } from '@tiendo/ui/file-button/file-button.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './evidence-panel.module.css';
import { useMegabytes } from './use-megabytes.ts';

/** What a computer offers to choose from; what a file really is the server finds out. */
const OFFERED = '.pdf,.jpg,.jpeg,.png,.docx,.xlsx,.pptx';

interface AddFilesProps {
  readonly list: EvidenceListDto;
  /** The name of the file on its way. */
  readonly adding: string | null;
  readonly onAdd: (files: readonly File[]) => void;
}

/** Chooses files on this computer and says what may be chosen. */
export function AddFiles({ list, adding, onAdd }: AddFilesProps) {
  const phrases = usePhrases().evidence;
  const megabytes = useMegabytes();
  const id = useId();
  return (
    <div className={styles.add}>
      <FileButton
        multiple
        accept={OFFERED}
        disabled={adding !== null}
        describedBy={`${id}-help`}
        onChoose={onAdd}
      >
        {phrases.add}
      </FileButton>
      <output>{adding !== null && <MixedText>{phrases.adding(quoted(adding))}</MixedText>}</output>
      <p id={`${id}-help`} className={styles.help}>
        {phrases.help(
          megabytes(list.fileLimit),
          String(EVIDENCE_FILES_LIMIT),
          megabytes(list.reportLimit),
        )}
      </p>
    </div>
  );
}

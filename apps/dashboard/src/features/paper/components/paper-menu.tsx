import { type ChangeEvent, useRef, useState } from 'react';

import type { FormReadingDto } from '@tiendo/contract/paper';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { DisclosureMenu } from '@tiendo/ui/disclosure-menu/disclosure-menu.tsx';
import { downloadBlob } from '@tiendo/ui/download/download-blob.ts';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { getFile, sendFile } from '../../../lib/file-client.ts';
import styles from './paper-menu.module.css';

interface PaperMenuProps {
  readonly halfYear: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Figures may be filled in now. */
  readonly canFill: boolean;
  /** What a form that was handed in would change. */
  readonly onReading: (reading: FormReadingDto) => void;
  /** Somebody pressed its button before it was here. */
  readonly startsOpen?: boolean;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** What is going on, or how it ended. */
type Told =
  | { readonly kind: 'said'; readonly text: string }
  | { readonly kind: 'failed'; readonly error: unknown };

/** The papers of a report to take away, and its Excel form to take away and to bring back. */
export function PaperMenu({ halfYear, unit, canFill, onReading, startsOpen }: PaperMenuProps) {
  const phrases = usePhrases();
  const { paper } = phrases;
  const picker = useRef<HTMLInputElement>(null);
  const [told, tell] = useState<Told | null>(null);
  const path = `/submissions/${halfYear}/${unit}`;

  async function take(file: string) {
    tell({ kind: 'said', text: paper.working });
    try {
      const { name, blob } = await getFile(`${path}/${file}`);
      downloadBlob(name, blob);
      tell({ kind: 'said', text: paper.ready(name) });
    } catch (error) {
      tell({ kind: 'failed', error });
    }
  }

  async function bring(event: ChangeEvent<HTMLInputElement>) {
    const { currentTarget: input } = event;
    const file = input.files?.[0];
    if (file === undefined) return;
    tell({ kind: 'said', text: paper.reading });
    try {
      const reading = await sendFile<FormReadingDto>(`${path}/form-reading`, file, XLSX);
      tell(null);
      onReading(reading);
    } catch (error) {
      tell({ kind: 'failed', error });
    } finally {
      // The same file, mended, must be a choice again.
      input.value = '';
    }
  }

  const papers = [
    { id: 'word', label: paper.word, onSelect: () => void take('form-01?format=docx') },
    { id: 'excel', label: paper.excel, onSelect: () => void take('form-01?format=xlsx') },
  ];
  const forms = [
    { id: 'form', label: paper.form, onSelect: () => void take('entry-form') },
    { id: 'upload', label: paper.upload, onSelect: () => picker.current?.click() },
  ];
  return (
    <>
      <DisclosureMenu
        label={phrases.entry.papers}
        icon={<Icon name="report" />}
        actions={canFill ? [...papers, ...forms] : papers}
        startsOpen={startsOpen ?? false}
      />
      <input
        ref={picker}
        type="file"
        accept={`.xlsx,${XLSX}`}
        className={styles.picker}
        aria-label={paper.upload}
        tabIndex={-1}
        onChange={(event) => void bring(event)}
      />
      {/* For the ear: the eye has the browser's own list of downloads, or the form itself. */}
      <output className="visually-hidden">{told?.kind === 'said' && told.text}</output>
      {told?.kind === 'failed' && (
        <Dialog
          open
          title={paper.failed}
          closeLabel={paper.close}
          onClose={() => tell(null)}
          footer={<Button onClick={() => tell(null)}>{paper.close}</Button>}
        >
          <p role="alert">{errorPhrase(told.error, phrases)}</p>
        </Dialog>
      )}
    </>
  );
}

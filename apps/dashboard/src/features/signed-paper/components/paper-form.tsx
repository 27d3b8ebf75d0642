import { type SubmitEvent, useRef, useState } from 'react';

import type { SignedPaperDto } from '@tiendo/contract/signed-paper';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Panel } from '@tiendo/ui/panel/panel.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';
import { TextField } from '@tiendo/ui/text-field/text-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useBusinessMinute } from '../../../lib/business-time.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { useSession } from '../../../lib/session.ts';
import { useRecordPaper } from '../api/use-record-paper.ts';
import {
  type FieldFault,
  PAPER_FIELDS,
  type PaperDraft,
  type PaperField,
  draftOf,
  readDraft,
} from '../model/paper-draft.ts';
import { PaperFile } from './paper-file.tsx';
import styles from './signed-paper-page.module.css';
import { useFaultText } from './use-fault-text.ts';

type Faults = Readonly<Partial<Record<PaperField, FieldFault>>>;

interface PaperFormProps {
  readonly paper: SignedPaperDto;
  readonly unit: string;
}

/** Says what the paper bears and chooses its file; what is wrong is said at its field, the first one gets the focus. */
export function PaperForm({ paper, unit }: PaperFormProps) {
  const phrases = usePhrases();
  const { signedPaper: words } = phrases;
  const format = useFormat();
  const { businessNow } = useSession();
  const today = (useBusinessMinute() ?? businessNow).slice(0, 10);
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState(() => draftOf(paper));
  const [file, setFile] = useState<File | null>(null);
  const [faults, setFaults] = useState<Faults>({});
  const { save, sent } = useRecordPaper(paper.halfYear, unit, paper.version);
  const { from } = paper;
  const sendings = paper.sendings.length;
  const faultText = useFaultText({ from: format.day(from), today: format.day(today), sendings });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const read = readDraft(draft, { sendings, from, today });
    setFaults('faults' in read ? read.faults : {});
    if ('body' in read) save.mutate({ body: read.body, file });
    else leadTo(form.current, read.faults);
  };
  const field = (name: PaperField) => ({
    name,
    label: words.fields[name],
    value: draft[name],
    error: faultText(faults[name]),
    required: true,
    onChange: ({ target }: { readonly target: { readonly value: string } }) =>
      setDraft((now: PaperDraft) => ({ ...now, [name]: target.value })),
  });
  return (
    <Panel title={paper.version === 0 ? words.add : words.change}>
      <p className={styles.by}>{paper.onBehalf ? words.helpOnBehalf : words.help}</p>
      <form ref={form} className={styles.form} onSubmit={submit} noValidate>
        <TextField {...field('number')} inputMode="numeric" placeholder="05" />
        <TextField {...field('symbol')} placeholder="BC/ĐU" lang={DATA_LANGUAGE} />
        <TextField {...field('signedOn')} inputMode="numeric" placeholder={words.dayShape} />
        <TextField {...field('signerName')} lang={DATA_LANGUAGE} maxLength={200} />
        <TextField {...field('signerPosition')} lang={DATA_LANGUAGE} maxLength={200} />
        {paper.sendings.length > 1 && (
          <SelectField
            {...field('sending')}
            options={paper.sendings.map(({ number, sentAt }) => ({
              value: String(number),
              label: words.sendingAt(number, format.instant(sentAt)),
            }))}
          />
        )}
        <PaperFile file={file} limit={paper.fileLimit} sent={sent} onChoose={setFile} />
        {save.error !== null && (
          <div role="alert" className={styles.wide}>
            <Banner tone="danger">{errorPhrase(save.error, phrases)}</Banner>
          </div>
        )}
        <div className={styles.wide}>
          <Button type="submit" variant="primary" busy={save.isPending}>
            {words.save}
          </Button>
        </div>
      </form>
    </Panel>
  );
}

function leadTo(form: HTMLFormElement | null, faults: Faults): void {
  const first = PAPER_FIELDS.find((name) => faults[name] !== undefined);
  form?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
}

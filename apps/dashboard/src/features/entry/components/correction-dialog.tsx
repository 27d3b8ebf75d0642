import { useState } from 'react';

import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import type { RevisionKind } from '@tiendo/domain/figure';
import { namesItsReason, refusalToReplace } from '@tiendo/domain/submission';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { waitingChange } from '../../../lib/reports/is-change.ts';
import type { Draft } from '../model/draft.ts';
import { CellMessages } from './cell-messages.tsx';
import styles from './correction-dialog.module.css';
import { EntryInputs } from './entry-inputs.tsx';
import { useCorrection } from './use-correction.ts';
import { useIndicatorText } from './use-indicator-text.ts';

interface CorrectionDialogProps {
  readonly row: SubmissionRowDto;
  readonly base: FigureDto;
  readonly kinds: readonly RevisionKind[];
  readonly report: Pick<SubmissionDto, 'halfYear' | 'unit'>;
  /** What was written and came too late; null where one begins with what is recorded. */
  readonly proposed: Draft | null;
  readonly onDone: (figure: FigureDto | null) => void;
}

/** Changes a figure after sending: never without its kind, and a correction never without its reason. */
export function CorrectionDialog(props: CorrectionDialogProps) {
  const { row, base, kinds, report, proposed, onDone } = props;
  const phrases = usePhrases();
  const { correction } = phrases;
  const { name } = useIndicatorText(row.indicator);
  // What waits replaces nothing yet: it is sent under the kind it was written as.
  const waiting = waitingChange(base);
  const fitting =
    waiting === null ? kinds.filter((one) => refusalToReplace(one, base) === null) : [waiting];
  const [kind, setKind] = useState<RevisionKind>(fitting[0] ?? 'correction');
  const [reason, setReason] = useState((waiting !== null && base.reason) || '');
  const { control, save, ask, isRight } = useCorrection({
    row,
    base,
    report,
    offered: kind,
    proposed,
    onSaved: onDone,
  });
  const [asked, setAsked] = useState(false);
  const lacksReason = namesItsReason(kind) && reason.trim() === '';
  const submit = () => {
    ask();
    setAsked(true);
    if (isRight && !lacksReason) save.mutate({ kind, reason: reason.trim() });
  };
  return (
    <Dialog
      open
      onClose={() => onDone(null)}
      title={correction.title}
      closeLabel={phrases.entry.leave.close}
      footer={
        <>
          <Button onClick={() => onDone(null)}>{correction.cancel}</Button>
          <Button variant="primary" busy={save.isPending} onClick={submit}>
            {correction.save}
          </Button>
        </>
      }
    >
      <div className={styles.body}>
        <p>{waiting === null ? correction.text : correction.waits}</p>
        <p className={styles.name}>{name}</p>
        <EntryInputs control={control} />
        <CellMessages control={control} figure={base} isEntry remark={undefined} />
        <SelectField
          label={correction.kind}
          value={kind}
          options={fitting.map((value) => ({ value, label: correction.kinds[value] }))}
          onChange={(event) =>
            setKind(fitting.find((one) => one === event.target.value) ?? 'correction')
          }
        />
        <TextAreaField
          label={correction.reason}
          lang={DATA_LANGUAGE}
          maxLength={2000}
          value={reason}
          mark={namesItsReason(kind) ? undefined : correction.reasonOptional}
          error={asked && lacksReason ? correction.reasonMissing : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        {save.isError && <Banner tone="danger">{errorPhrase(save.error, phrases)}</Banner>}
      </div>
    </Dialog>
  );
}

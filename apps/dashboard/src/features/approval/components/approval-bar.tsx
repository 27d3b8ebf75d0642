import { useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { isPast } from '../../../lib/reports/is-past.ts';
import { useMoveReport } from '../api/use-move-report.ts';
import { openMoves } from '../model/open-moves.ts';
import styles from './approval-bar.module.css';
import { ASKED_FIRST, type AskedFirst, MoveDialogs } from './move-dialogs.tsx';
import { PassOnFoot } from './pass-on-foot.tsx';
import { RefusedMoves } from './refused-moves.tsx';
import { SendFoot } from './send-foot.tsx';
import { useUnsavedHere } from './use-unsaved-here.ts';

interface ApprovalBarProps {
  readonly submission: SubmissionDto;
  readonly now: string;
  /** Cells that keep the report from being sent. */
  readonly blocking: number;
}

/** What can be done with the report now, the next step within reach of a thumb; and in words what cannot. */
export function ApprovalBar({ submission, now, blocking }: ApprovalBarProps) {
  const phrases = usePhrases();
  const { approval } = phrases;
  const format = useFormat();
  const move = useMoveReport(submission);
  const [note, setNote] = useState('');
  const [open, setOpen] = useState<AskedFirst | null>(null);
  const unsaved = useUnsavedHere(submission);
  const moves = openMoves(submission);
  const isNext = moves.sends || moves.has('send-to-approver');
  const passOn = () => {
    const text = note.trim();
    move.mutate({ action: 'send-to-approver', body: text === '' ? {} : { note: text } });
  };
  return (
    <>
      <section className={styles.before} aria-label={approval.send.title}>
        {unsaved > 0 && <Banner tone="caution">{approval.unsaved(format.count(unsaved))}</Banner>}
        {isNext && <Message isLate={isPast(submission.dueAt, now)} note={note} onNote={setNote} />}
        <div className={styles.others}>
          {moves.sends && moves.has('send-to-approver') && (
            <Button busy={move.isPending} onClick={passOn}>
              {approval.moves['send-to-approver']}
            </Button>
          )}
          {ASKED_FIRST.map(
            (name) =>
              moves.has(name) && (
                <Button key={name} onClick={() => setOpen(name)}>
                  {approval.moves[name]}
                </Button>
              ),
          )}
        </div>
        <RefusedMoves submission={submission} />
        <output className={styles.done}>
          {move.isSuccess && approval.done[move.variables.action]}
        </output>
        {move.isError && open === null && (
          <div role="alert">
            <Banner tone="danger">{errorPhrase(move.error, phrases)}</Banner>
          </div>
        )}
      </section>
      {moves.sends ? (
        <SendFoot
          submission={submission}
          note={note.trim()}
          blocking={blocking}
          isUnsaved={unsaved > 0}
        />
      ) : (
        moves.has('send-to-approver') && (
          <PassOnFoot isUnsaved={unsaved > 0} isBusy={move.isPending} onPassOn={passOn} />
        )
      )}
      <MoveDialogs submission={submission} move={move} open={open} onClose={() => setOpen(null)} />
    </>
  );
}

interface MessageProps {
  readonly isLate: boolean;
  readonly note: string;
  readonly onNote: (note: string) => void;
}

/** What sending does, and a message with it. */
function Message({ isLate, note, onNote }: MessageProps) {
  const { send } = usePhrases().approval;
  return (
    <>
      <p className={styles.consequence}>
        {send.consequence} {isLate && <strong>{send.late}</strong>}
      </p>
      <TextAreaField
        label={send.note}
        lang={DATA_LANGUAGE}
        maxLength={2000}
        rows={2}
        value={note}
        onChange={(event) => onNote(event.target.value)}
      />
    </>
  );
}

import { useState } from 'react';

import type { ReviewDto } from '@tiendo/contract/review';
import { SegmentedControl } from '@tiendo/ui/segmented-control/segmented-control.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';
import { TextField } from '@tiendo/ui/text-field/text-field.tsx';

import { DATA_LANGUAGE, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { type TimeAnswer, timeAnswers } from '../model/time-answers.ts';
import { MoveDialog } from './move-dialog.tsx';
import type { Desk } from './use-review-desk.ts';

interface ExtensionDialogProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** More time for a report: granted, changed, declined or taken back, as far as each is open. */
export function ExtensionDialog({ review, desk }: ExtensionDialogProps) {
  const { time: phrases } = usePhrases().review;
  const format = useFormat();
  const { unit, dueAt, firstDueAt, extension, latestExtension } = review.report;
  const { answers, isChange } = timeAnswers(review.report);
  const [answer, setAnswer] = useState<TimeAnswer>(answers[0] ?? 'extend');
  const [until, setUntil] = useState(extension?.requestedUntil ?? '');
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const grants = answer === 'extend';
  const wantsReason = !grants || isChange;
  const text = words.trim();
  const lacksDay = grants && until === '';
  const lacksReason = wantsReason && text === '';

  function confirm() {
    setAsked(true);
    if (lacksDay || lacksReason) return;
    const body = grants ? { until, ...(text !== '' && { note: text }) } : { reason: text };
    desk.take({ action: answer, body });
  }

  return (
    <MoveDialog
      desk={desk}
      title={phrases.title(unit.shortName)}
      confirm={phrases.confirm[answer]}
      onConfirm={confirm}
    >
      <p>
        {phrases.due(format.instant(dueAt))}{' '}
        {dueAt !== firstDueAt && phrases.firstDue(format.instant(firstDueAt))}{' '}
        {latestExtension !== null && phrases.latest(format.day(latestExtension))}
      </p>
      {extension !== null && (
        <p>
          <MixedText>
            {phrases.asked(format.day(extension.requestedUntil), quoted(extension.reason))}
          </MixedText>
        </p>
      )}
      {answers.length > 1 && (
        <SegmentedControl
          label={phrases.answer}
          segments={answers.map((value) => ({
            value,
            label: value === 'extend' && isChange ? phrases.change : phrases.answers[value],
          }))}
          value={answer}
          onChange={setAnswer}
        />
      )}
      {grants && (
        <TextField
          label={phrases.until}
          type="date"
          required
          min={firstDueAt.slice(0, 10)}
          max={latestExtension ?? undefined}
          value={until}
          onChange={(event) => setUntil(event.target.value)}
          error={asked && lacksDay ? phrases.needsDay : undefined}
        />
      )}
      <TextAreaField
        label={wantsReason ? phrases.reason : phrases.note}
        lang={DATA_LANGUAGE}
        required={wantsReason}
        maxLength={2000}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={asked && lacksReason ? phrases.needsReason : undefined}
      />
    </MoveDialog>
  );
}

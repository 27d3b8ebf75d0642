import type { ReactNode } from 'react';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { SubmissionDto } from '@tiendo/contract/submission';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { dayInText } from '../../../lib/day-in-text.ts';
import { fillPhrase } from '../../../lib/error-phrase.ts';
import { REPORT_TONES } from '../../../lib/reports/report-tones.ts';
import { SigningMark } from '../../../lib/reports/signing-mark.tsx';
import { openReturn } from '../../../lib/reports/open-return.ts';
import { useToDue } from '../../../lib/reports/use-to-due.ts';
import styles from './entry-page.module.css';

interface EntryHeadProps {
  readonly submission: SubmissionDto;
  readonly now: string;
  /** Why nothing at all can be changed. */
  readonly closed: ErrorCode | null;
  readonly isEntry: boolean;
  /** Papers of the report, beside printing. */
  readonly children?: ReactNode;
}

/** Whose form, of which days, by when, in which state; and why it may only be read. */
export function EntryHead({ submission, now, closed, isEntry, children }: EntryHeadProps) {
  const phrases = usePhrases();
  const { entry } = phrases;
  const format = useFormat();
  const nameOf = useHalfYearName();
  const { dueAt, extension, halfYear, state, unit, window } = submission;
  const toDue = useToDue(submission, now);
  const sent = submission.sendings.at(-1);
  const isOverdue = isEntry && sent === undefined && toDue.isPast;
  const day = (text: string) => dayInText(text, format.language);
  const params = { halfYear, until: format.instant(submission.correctionsUntil) };
  return (
    <header className={styles.head}>
      <div className="page-head">
        <h1>{entry.title(nameOf(halfYear))}</h1>
        <p className="page-lead">
          <strong>
            <DataText>{unit.name}</DataText>
          </strong>{' '}
          · {entry.window(day(window.from), day(window.to))}
        </p>
        <p className={styles.due}>
          <StatusBadge tone={REPORT_TONES[state]}>
            {phrases.words.submissionStates[state]}
          </StatusBadge>
          <SigningMark signing={submission.signing} />
          <span>
            {entry.due(format.instant(dueAt))}
            {isOverdue && <strong className={styles.overdue}> – {toDue.text}</strong>}
            {sent?.late === true && (
              <strong className={styles.overdue}>
                {' '}
                – {phrases.words.time.late(sent.lateWorkingDays)}
              </strong>
            )}
          </span>
          {extension !== null && (
            <span>
              <MixedText>
                {entry.extension(format.day(extension.requestedUntil), quoted(extension.reason))}
              </MixedText>
            </span>
          )}
        </p>
      </div>
      <div className={styles.tools}>
        {children}
        <Button size="small" icon={<Icon name="print" />} onClick={() => globalThis.print()}>
          {entry.print}
        </Button>
      </div>
      <div className={styles.banners}>
        <Returned submission={submission} />
        {/* Who may open it to be entered on behalf is told so beside the way to do it. */}
        {closed !== null && closed !== 'on-behalf.not-opened' && (
          <Banner>
            {entry.closed} {fillPhrase(phrases.errors[closed], params)}
          </Banner>
        )}
        {closed === null && !isEntry && (
          <Banner>
            {entry.closedSent} {entry.correctionsUntil(params.until)}
          </Banner>
        )}
        {isEntry && <p className={styles.keyboard}>{entry.keyboard}</p>}
      </div>
    </header>
  );
}

function Returned({ submission }: { readonly submission: SubmissionDto }) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  const step = openReturn(submission);
  if (step === null) return null;
  return (
    <Banner tone="caution">
      <MixedText>{phrases.returned(quoted(step.actorName), format.instant(step.at))}</MixedText>
      {step.reason !== null && (
        <blockquote className={styles.quote}>
          <DataText>{step.reason}</DataText>
        </blockquote>
      )}
    </Banner>
  );
}

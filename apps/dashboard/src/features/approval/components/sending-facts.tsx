import type { ReactNode } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { isWithReaders } from '@tiendo/domain/submission';
import { classNames } from '@tiendo/ui/class-names/class-names.ts';
import { DefinitionList } from '@tiendo/ui/definition-list/definition-list.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useToDue } from '../../../lib/reports/use-to-due.ts';
import { useSession } from '../../../lib/session.ts';
import styles from './approval-page.module.css';

interface SendingFactsProps {
  readonly submission: SubmissionDto;
  readonly now: string;
  /** The papers of the report. */
  readonly children: ReactNode;
}

/** Who sends what to whom, and by when. */
export function SendingFacts({ submission, now, children }: SendingFactsProps) {
  const { facts, extensionUntil } = usePhrases().approval;
  const format = useFormat();
  const { displayName, office } = useSession();
  const { unit, sentTo, dueAt, firstDueAt, extension, actions } = submission;
  const approvers = actions.find(({ action }) => action === 'submit')?.help;
  const items = [
    { id: 'unit', term: facts.unit, description: <DataText>{unit.name}</DataText> },
    {
      id: 'reader',
      term: facts.reader,
      description: (
        <DataText>{office === displayName ? displayName : `${displayName}, ${office}`}</DataText>
      ),
    },
    ...(approvers?.permission === 'submission.submit' && approvers.names.length > 0
      ? [
          {
            id: 'approver',
            term: facts.approver,
            description: <DataText>{approvers.names.join(', ')}</DataText>,
          },
        ]
      : []),
    ...(sentTo === null
      ? []
      : [{ id: 'sentTo', term: facts.sentTo, description: <DataText>{sentTo}</DataText> }]),
    {
      id: 'dueAt',
      term: facts.dueAt,
      description: (
        <>
          {format.instant(dueAt)}
          {!isWithReaders(submission.state) && <Left submission={submission} now={now} />}
        </>
      ),
    },
    ...(firstDueAt === dueAt
      ? []
      : [{ id: 'first', term: facts.firstDueAt, description: format.instant(firstDueAt) }]),
    ...(extension === null
      ? []
      : [
          {
            id: 'extension',
            term: facts.extension,
            description: (
              <MixedText>
                {extensionUntil(format.day(extension.requestedUntil), quoted(extension.reason))}
              </MixedText>
            ),
          },
        ]),
  ];
  return (
    <section className={styles.card} aria-label={facts.title}>
      <DefinitionList items={items} />
      <div className="no-print">{children}</div>
    </section>
  );
}

/** *còn 03 ngày làm việc*, *quá hạn 04 ngày làm việc*. */
function Left({ submission, now }: Pick<SendingFactsProps, 'now' | 'submission'>) {
  const { isPast, text } = useToDue(submission, now);
  return <strong className={classNames(styles.left, isPast && styles.late)}>{text}</strong>;
}

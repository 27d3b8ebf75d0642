import { useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../i18n/phrases.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentThreads } from './comment-threads.tsx';
import { threadsOf } from './threads.ts';

interface TalkProps {
  readonly report: Pick<SubmissionDto, 'comments' | 'halfYear' | 'unit'>;
  /** Id of the indicator; null where the whole report is spoken of. */
  readonly indicatorId: string | null;
  /** What is spoken of, for the ear. */
  readonly about: string;
  /** The form to begin a thread opens when it is asked for, and not before. */
  readonly onDemand?: boolean;
  /** Of the form. */
  readonly id?: string;
  readonly onSaid?: () => void;
}

/** What was said of a cell or of the whole report, and a place to say more. */
export function Talk({ report, indicatorId, about, onDemand = false, id, onSaid }: TalkProps) {
  const { comments: phrases } = usePhrases();
  const { comments, halfYear, unit } = report;
  const { audiences } = comments;
  const threads = threadsOf(comments, indicatorId);
  const [isAsked, setAsked] = useState(threads.length === 0);
  const mayWrite = audiences.length > 0;
  const isWriting = !onDemand || isAsked;
  return (
    <>
      {(threads.length > 0 || !mayWrite || !onDemand) && (
        <CommentThreads threads={threads} mayAnswer={mayWrite} />
      )}
      {mayWrite && !isWriting && (
        <div className="no-print">
          <Button size="small" variant="quiet" onClick={() => setAsked(true)}>
            {phrases.write}
          </Button>
        </div>
      )}
      {mayWrite && isWriting && (
        <CommentForm
          place={{
            halfYear,
            unit: unit.id,
            ...(indicatorId !== null && { indicator: indicatorId }),
          }}
          about={about}
          audiences={audiences}
          onSaid={() => {
            setAsked(false);
            onSaid?.();
          }}
          takesFocus={onDemand}
          {...(id !== undefined && { id })}
        />
      )}
    </>
  );
}

import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import {
  type ExtendBody,
  type NoteBody,
  type ReasonBody,
  type ReopenBody,
  type RequestExtensionBody,
  type ReturnBody,
  extendBody,
  noteBody,
  reasonBody,
  reopenBody,
  requestExtensionBody,
  returnBody,
} from '@tiendo/contract/submission-move';
import {
  type MovedDto,
  type SubmissionParams,
  submissionParams,
} from '@tiendo/contract/submission';

import { type Asker, CurrentAsker } from '../../platform/auth/asker.ts';
import { ExpectedVersion, IfMatch } from '../../platform/http/expected-version.ts';
import { MoveRoute } from './move-route.ts';
import { ReportMover } from './report-mover.ts';

/** Why a day that is asked for or granted will not do. */
const DAY_REFUSALS = [
  'submission.extension-exhausted',
  'submission.extension-not-later',
  'submission.extension-past',
  'submission.extension-too-late',
] as const;

/** The moves of a report, all but sending it. */
@ApiTags('submissions')
@Controller('submissions')
export class MoveController {
  constructor(private readonly mover: ReportMover) {}

  @MoveRoute(
    'send-to-approver',
    { operationId: 'sendReportToApprover', summary: 'Pass the report on to the unit’s approver' },
    'period.not-open',
  )
  sendToApprover(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: noteBody }) { note = '' }: NoteBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'send-to-approver', note }, expected);
  }

  @MoveRoute(
    'recall',
    { operationId: 'recallReport', summary: 'Take the report back, until its review begins' },
    'period.not-open',
  )
  recall(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: noteBody }) { note = '' }: NoteBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'recall', note }, expected);
  }

  @MoveRoute('start-review', {
    operationId: 'startReview',
    summary: 'Begin to review a report that was sent: its unit no longer takes it back',
  })
  startReview(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: noteBody }) { note = '' }: NoteBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'start-review', note }, expected);
  }

  @MoveRoute(
    'return',
    {
      operationId: 'returnReport',
      summary: 'Ask the unit to supplement: a reason for the whole, remarks on single cells',
    },
    'submission.reason-required',
    'indicator.not-in-report',
  )
  giveBack(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: returnBody }) { reason = '', remarks = [] }: ReturnBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'return', reason, remarks }, expected);
  }

  @MoveRoute(
    'accept',
    {
      operationId: 'acceptReport',
      summary: 'Accept what was sent, or what was changed since; nobody accepts their own',
    },
    'submission.own-entry',
  )
  accept(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: noteBody }) { note = '' }: NoteBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'accept', note }, expected);
  }

  @MoveRoute(
    'reopen',
    { operationId: 'reopenReport', summary: 'Let the unit change a report that was accepted' },
    'submission.reason-required',
    'submission.authority-required',
  )
  reopen(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: reopenBody }) body: ReopenBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'reopen', ...body }, expected);
  }

  @MoveRoute(
    'request-extension',
    { operationId: 'requestExtension', summary: 'Ask for more time; the first deadline is kept' },
    'period.not-open',
    'submission.reason-required',
    'submission.extension-requested',
    ...DAY_REFUSALS,
  )
  requestExtension(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: requestExtensionBody }) body: RequestExtensionBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'request-extension', ...body }, expected);
  }

  @MoveRoute(
    'extend',
    {
      operationId: 'extendReport',
      summary: 'Grant more time, or change what was granted; the first deadline is kept',
    },
    'period.not-open',
    'submission.reason-required',
    ...DAY_REFUSALS,
  )
  extend(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: extendBody }) { until, note = '' }: ExtendBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'extend', until, note }, expected);
  }

  @MoveRoute(
    'decline-extension',
    { operationId: 'declineExtension', summary: 'Answer a request for more time with no' },
    'submission.reason-required',
    'submission.extension-not-requested',
  )
  declineExtension(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: reasonBody }) { reason }: ReasonBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'decline-extension', reason }, expected);
  }

  @MoveRoute(
    'withdraw-extension',
    {
      operationId: 'withdrawExtension',
      summary: 'Take back what was granted, until the first deadline has passed',
    },
    'submission.reason-required',
    'submission.extension-not-granted',
    'submission.extension-in-use',
  )
  withdrawExtension(
    @CurrentAsker() asker: Asker,
    @Param({ schema: submissionParams }) params: SubmissionParams,
    @Body({ schema: reasonBody }) { reason }: ReasonBody,
    @IfMatch() expected: ExpectedVersion,
  ): Promise<MovedDto> {
    return this.mover.move(asker, params, { action: 'withdraw-extension', reason }, expected);
  }
}

import type { SubmissionDto } from '@tiendo/contract/submission';

/** What is decided about the time a report has. */
const TIME_ANSWERS = ['extend', 'decline-extension', 'withdraw-extension'] as const;
export type TimeAnswer = (typeof TIME_ANSWERS)[number];

type TimedReport = Pick<SubmissionDto, 'actions' | 'dueAt' | 'firstDueAt'>;

/** The decisions that are open now, and whether granting changes what was granted. */
export function timeAnswers({ actions, dueAt, firstDueAt }: TimedReport) {
  const isOpen = (answer: TimeAnswer) =>
    actions.some(({ action, refusal }) => action === answer && refusal === null);
  return { answers: TIME_ANSWERS.filter(isOpen), isChange: dueAt !== firstDueAt };
}

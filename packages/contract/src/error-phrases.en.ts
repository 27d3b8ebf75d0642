import type { ErrorCode } from './error-codes.ts';

/** The English twin of the Vietnamese phrases, with the same parameters. */
export const ERROR_PHRASES_EN = {
  'request.malformed': 'The request could not be read.',
  'request.invalid': 'Some fields are not right. Please check the ones marked.',
  'request.unknown-field': 'There is no field “{field}” here.',
  'request.method-not-allowed': 'This address takes no {method}, only {allowed}.',
  'request.too-large': 'What was sent is too large.',
  'request.unsupported-media-type': 'This format is not supported; JSON is expected.',
  'request.too-many': 'Too many requests. Please try again in {seconds} seconds.',
  'request.origin-refused': 'The request came from another site and was not accepted.',
  'request.host-refused':
    'The system runs for this machine only and does not answer to the name it was called by. Open it as localhost or 127.0.0.1; behind a proxy, the administrator sets PUBLIC_URL.',
  'auth.required': 'Please sign in to continue.',
  'auth.wrong-credentials': 'The user name or the password is wrong.',
  'auth.forbidden': 'You are not allowed to do this.',
  'auth.busy': 'Too many people are signing in at once. Please try again in a moment.',
  'auth.other-account':
    'Somebody else is signed in here; only whoever typed this figure can send it.',
  'resource.not-found': 'This could not be found.',
  'precondition.required': 'The version of what is being changed is missing.',
  'precondition.failed': '{name} changed this at {at}. Please look at it before saving.',
  'idempotency.key-reused': 'This idempotency key was used for something else.',
  'unit.not-found': 'The unit could not be found.',
  'unit.code-ambiguous': 'Code {code} belongs to more than one unit. Please choose one.',
  'period.not-found': 'There is no reporting period {halfYear}.',
  'period.not-open': 'Reporting period {halfYear} is not open for figures.',
  'indicator.not-found': 'The indicator could not be found.',
  'indicator.not-in-report': 'Indicator {code} is not part of this unit’s report for the period.',
  'figure.wrong-content': 'This cell takes {expected}.',
  'figure.numerator-over-denominator': 'The numerator must not exceed the denominator.',
  'figure.denominator-zero': 'The denominator must be greater than 0.',
  'figure.negative': 'A figure must not be negative.',
  'figure.not-whole': 'A whole number is needed, since the unit of measure is {unitOfMeasure}.',
  'figure.out-of-range': 'The value must be from {min} to {max}.',
  'figure.day-outside-period': 'The day must be from {from} to {to}.',
  'figure.of-which-over-whole': 'The “of which” figure ({part}) exceeds the whole ({whole}).',
  'figure.below-first-half':
    'The figure for the year ({year}) is below that of its first half ({firstHalf}).',
  'figure.reason-required': 'Please give the reason for correcting a figure that was sent.',
  'figure.report-sent':
    'The report has been sent. Changes are recorded as corrections or official updates.',
  'figure.report-locked': 'The figures of this period are closed.',
  'figure.corrections-closed': 'The time for corrections ended at {until}.',
  'submission.not-allowed': 'The report is in a state that does not allow this.',
  'submission.incomplete': '{count} cells still keep the report from being sent.',
  'submission.approver-only': 'Only the unit’s approver can send the report.',
  'result.basis-not-kept':
    'Results on the boundaries of today are not kept yet; please ask for those of the half-year itself (as-was).',
  'conclusion.notice-signed':
    'The notice of conclusions is signed, so nothing is added to it or changed; a new conclusion belongs to another notice.',
  'meeting.not-found': 'The conference could not be found.',
  'task.not-found': 'The task could not be found.',
  'database.busy': 'The system is busy. Please try again in a moment.',
  'server.unexpected': 'Something went wrong. Nothing was saved; please try again.',
} as const satisfies Record<ErrorCode, string>;

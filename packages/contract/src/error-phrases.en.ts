import type { ErrorCode } from './error-codes.ts';

/** The English twin of the Vietnamese phrases, with the same parameters. */
export const ERROR_PHRASES_EN = {
  'request.malformed': 'The request could not be read.',
  'request.invalid': 'Some fields are not right. Please check the ones marked.',
  'request.unknown-field': 'There is no field “{field}” here.',
  'request.method-not-allowed': 'This address takes no {method}, only {allowed}.',
  'request.too-large': 'What was sent is too large.',
  'request.cut-off': 'The file did not come whole: the connection ended midway.',
  'request.unsupported-media-type': 'This format is not supported; JSON is expected.',
  'request.file-expected': 'The file itself is expected here, sent as one of {types}.',
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
  'area.not-found': 'The unit’s report has no such area of work.',
  'narrative.report-sent':
    'The report has been sent, so its narrative cannot be changed; to change it, please ask whoever received it.',
  'evidence.not-found': 'The file could not be found.',
  'evidence.wrong-name':
    'The file’s name cannot be used: at most 180 characters, no special characters and no path.',
  'evidence.wrong-content':
    'The file is no PDF, JPEG or PNG picture, nor Word, Excel or PowerPoint (docx, xlsx, pptx) without macros.',
  'evidence.empty': 'The file has no content (0 bytes).',
  'evidence.too-large': 'The file is larger than {limit} MB.',
  'evidence.report-full': 'The files of the report together are larger than {limit} MB.',
  'evidence.too-many-files':
    'The report has {limit} files, with those that were withdrawn, so no other is taken.',
  'evidence.report-sent': 'The report has been sent, so files are neither added nor taken away.',
  'evidence.not-sent': 'The file was not sent, so it need not be withdrawn; please delete it.',
  'evidence.approver-only':
    'The report has been sent, so only the unit’s approver can withdraw its files.',
  'evidence.withdrawals-closed':
    'The time for changes after sending is over, so files are no longer withdrawn.',
  'evidence.store-unavailable':
    'The place where files are kept cannot be used just now. The file was neither kept nor opened; please try again in a few minutes.',
  'signed-paper.not-sent': 'The report has not been sent, so there is no signed paper yet.',
  'signed-paper.facts-first':
    'Please say the number, symbol, day and signer of the signed paper before its file is sent.',
  'signed-paper.no-file': 'The report has no file of its signed paper yet.',
  'signed-paper.not-pdf': 'The signed paper has to be a PDF file.',
  'signed-paper.too-many-files':
    'The signed paper of this report has had {limit} files, and each of them is kept, so no other is taken.',
  'signed-paper.files-too-large':
    'The files of the signed paper, with those it had before, would be larger than {limit} MB together. Please send a smaller PDF.',
  'signed-paper.wrong-number': 'The number of a paper is one from 1 to 99999, such as 05.',
  'signed-paper.wrong-symbol':
    'This is no symbol of a paper; one is, for example, BC/ĐU or BC-UBND.',
  'signed-paper.signed-later': 'The day of signing cannot be after today ({today}).',
  'signed-paper.signed-before-period':
    'The day of signing cannot be before the reporting period began ({from}).',
  'signed-paper.no-such-sending': 'The report was sent {sendings} times only.',
  'secrecy.marked':
    'The text bears a marking of secrecy (MẬT, TỐI MẬT, TUYỆT MẬT), so it was not taken and not kept. Please send classified documents as the rules on state secrets say.',
  'figure.wrong-content': 'This cell takes {expected}.',
  'figure.numerator-over-denominator':
    'The numerator ({numerator}) exceeds the denominator ({denominator}).',
  'figure.denominator-zero': 'The denominator must be greater than 0.',
  'figure.negative': 'A figure must not be negative.',
  'figure.not-whole': 'A whole number is needed, since the unit of measure is {unitOfMeasure}.',
  'figure.out-of-range': 'The value must be from {min} to {max}.',
  'figure.too-many-decimals': 'At most {limit} decimals; this is {value}.',
  'figure.below-minimum': 'At least {limit}; this is {value}.',
  'figure.above-maximum': 'At most {limit}; this is {value}.',
  'figure.day-outside-period': 'The day must be from {from} to {to}.',
  'figure.of-which-over-whole': 'The “of which” figure ({part}) exceeds the whole ({whole}).',
  'figure.parts-over-whole': 'The “of which” figures together ({part}) exceed the whole ({whole}).',
  'figure.below-first-half':
    'The figure for the year ({year}) is below that of its first half ({firstHalf}).',
  'figure.reason-required': 'Please give the reason for correcting a figure that was sent.',
  'figure.report-sent':
    'The report has been sent. Changes are recorded as corrections or official updates.',
  'figure.report-locked': 'The figures of this period are closed.',
  'figure.corrections-closed': 'The time for corrections ended at {until}.',
  'check.out-of-range': 'This threshold must lie between {least} and {most}.',
  'check.same-reaches-far':
    'This threshold must stay below that of the change on last year ({far} %).',
  'on-behalf.report-sent':
    'The report was sent, so nobody enters on behalf of its unit. If a figure is wrong, ask the unit to change it.',
  'on-behalf.not-opened':
    'The report was not opened for entering on behalf of its unit. Please give the ground first.',
  'on-behalf.kept-by-unit': 'The unit is entering this cell itself, and nobody writes over it.',
  'on-behalf.ground-required': 'Please say on what ground you enter on behalf of the unit.',
  'submission.not-allowed': 'The report is in a state that does not allow this.',
  'submission.incomplete': '{count} cells still keep the report from being sent.',
  'submission.changed': 'The report was changed just now. Please look at it again before sending.',
  'submission.approver-only': 'Only the unit’s approver can send the report.',
  'submission.declaration-required': 'Please confirm that the report contains no state secret.',
  'submission.own-entry': 'You entered figures of this report, so somebody else has to accept it.',
  'submission.locked': 'The figures of this report are closed.',
  'submission.reason-required': 'Please give the reason.',
  'submission.authority-required': 'Please name what allows reopening it.',
  'submission.extension-exhausted': 'No more time can be granted for this reporting period.',
  'submission.extension-requested':
    'The unit’s earlier request for more time waits for its answer; no other one can be made yet.',
  'submission.extension-not-requested': 'No request for more time waits for an answer.',
  'submission.extension-not-granted': 'No extension was granted to this report.',
  'submission.extension-in-use':
    'The first deadline has passed, so the extension cannot be withdrawn; it can be shortened, at the earliest to the end of today.',
  'submission.extension-past': 'An extension cannot end on a day that is over.',
  'submission.extension-too-late': 'An extension can last until the end of {latest} at most.',
  'submission.extension-not-later':
    'The new deadline must be later than the present one ({dueAt}).',
  'form.unreadable':
    'This file is no Excel workbook (.xlsx), or it is damaged. Save it as .xlsx and upload it again.',
  'form.too-much': 'This file holds far more than an entry form does, so it was not opened.',
  'form.not-ours':
    'This file is no entry form downloaded from here. Use “Download entry form (Excel)”.',
  'form.other-report': 'This form is of {unit}, {period}; it cannot be read into the open report.',
  'form.old-version':
    'This form was downloaded at {at}; the indicators have changed since. Download it anew.',
  'form.rearranged':
    'Row {row} of the form is no longer indicator {code}: rows were added, removed or moved. Download it anew.',
  'comment.not-found': 'The comment could not be found.',
  'comment.audience-refused':
    'Internal comments are written by the side they belong to. Please choose another audience.',
  'comment.report-full':
    'The report has {limit} comments of this audience already; please answer in one of them.',
  'comment.thread-full': 'This comment has {limit} answers already; please begin a new one.',
  'cross-check.not-in-field': 'This indicator is not in the field your department cross-checks.',
  'cross-check.nothing-sent':
    'The unit has not sent this figure, so it cannot be cross-checked yet.',
  'cross-check.superseded':
    'The unit has just sent this figure anew. Please look at the new one before you cross-check it.',
  'cross-check.difference-missing': 'Please give your department’s figure, or say what differs.',
  'cross-check.no-number':
    'This indicator has no number to compare. Please say what differs in words.',
  'result.basis-not-kept':
    'Results on the boundaries of today are not kept yet; please ask for those of the half-year itself (as-was).',
  'conclusion.notice-signed':
    'The notice of conclusions is signed, so nothing is added to it or changed; a new conclusion belongs to another notice.',
  'meeting.not-found': 'The conference could not be found.',
  'task.not-found': 'The task could not be found.',
  'database.busy': 'The system is busy. Please try again in a moment.',
  'server.unexpected': 'Something went wrong. Nothing was saved; please try again.',
} as const satisfies Record<ErrorCode, string>;

/** `precondition.failed` where nobody changed anything: the version named never stood. */
export const NEVER_STOOD_EN = 'This is no longer as you saw it. Please look at it before saving.';

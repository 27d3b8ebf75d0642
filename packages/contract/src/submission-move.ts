import { z } from 'zod';

import { dayText, indicatorRef, personText } from './primitives.ts';

/** What sending asks for besides the report itself. */
export const submitBody = z
  .strictObject({
    note: personText.optional(),
    declaration: z
      .boolean()
      .optional()
      .describe('*Không chứa bí mật nhà nước*: nothing is sent unless the sender says so'),
    contentVersion: z
      .string()
      .max(20)
      .optional()
      .describe('What the sender has seen: nothing is sent where the content is another by now'),
  })
  .meta({ id: 'Submit' });
export type SubmitBody = z.infer<typeof submitBody>;

const note = personText.optional();
const reason = personText.describe('For the whole report');
/** What a decision on a report's time asks for. */
export const reasonBody = z
  .strictObject({ reason: personText.describe('Told to the unit') })
  .meta({ id: 'MoveReason' });
export type ReasonBody = z.infer<typeof reasonBody>;

const until = dayText.describe('The last day, until its end');

/** What a move asks for besides who moves what. */
export const noteBody = z.strictObject({ note }).meta({ id: 'MoveNote' });
export type NoteBody = z.infer<typeof noteBody>;

export const returnBody = z
  .strictObject({
    reason: reason.optional(),
    remarks: z
      .array(z.strictObject({ indicator: indicatorRef, text: personText }))
      .max(500)
      .optional()
      .describe('What is said of single cells'),
  })
  .meta({ id: 'ReturnReport' });
export type ReturnBody = z.infer<typeof returnBody>;

export const reopenBody = z
  .strictObject({
    reason,
    authority: personText.describe('Who or what allowed it, e.g. the number of a letter'),
  })
  .meta({ id: 'ReopenReport' });
export type ReopenBody = z.infer<typeof reopenBody>;

export const requestExtensionBody = z
  .strictObject({ until, reason })
  .meta({ id: 'RequestExtension' });
export type RequestExtensionBody = z.infer<typeof requestExtensionBody>;

export const extendBody = z
  .strictObject({ until, note: note.describe('Required where it changes what was granted before') })
  .meta({ id: 'ExtendReport' });
export type ExtendBody = z.infer<typeof extendBody>;

import { z } from 'zod';

import { COMMENT_AUDIENCES, COMMENT_MAX, COMMENT_SIDES } from '@tiendo/domain/comment';

import { pageOf, pageQuery } from './paging.ts';
import { halfYearText, indicatorRef, instantText, unitRef, unmarked } from './primitives.ts';

/** Wire shapes of `/comments`: what is said of a report, of one cell or of the whole. */
export const commentListQuery = z.strictObject({
  ...pageQuery,
  period: halfYearText,
  unit: unitRef,
});
export type CommentListQuery = z.output<typeof commentListQuery>;

export const commentParams = z.strictObject({ commentId: z.uuid() });

const said = unmarked(z.string().trim().normalize('NFC').min(1).max(COMMENT_MAX));

/** A comment that begins a thread: of one cell, or of the whole report. */
export const sayBody = z
  .strictObject({
    halfYear: halfYearText,
    unit: unitRef,
    indicator: indicatorRef.optional().describe('The cell; left out for the whole report'),
    audience: z.enum(COMMENT_AUDIENCES),
    text: said,
  })
  .meta({ id: 'Say' });
export type SayBody = z.infer<typeof sayBody>;

/** An answer in a thread: it is heard by whom the thread is heard by. */
export const replyBody = z.strictObject({ text: said }).meta({ id: 'Reply' });
export type ReplyBody = z.infer<typeof replyBody>;

export const resolveBody = z.strictObject({ resolved: z.boolean() }).meta({ id: 'ResolveComment' });
export type ResolveBody = z.infer<typeof resolveBody>;

const spoken = {
  id: z.uuid(),
  side: z.enum(COMMENT_SIDES).describe('Whether the unit speaks or those who review it'),
  text: z.string(),
  authorName: z.string(),
  office: z.string(),
  at: instantText,
};

/** A comment with its answers, oldest first. */
export const commentDto = z
  .object({
    ...spoken,
    unitId: z.uuid(),
    halfYear: halfYearText,
    /** Null where the whole report is spoken of. */
    indicatorId: z.uuid().nullable(),
    audience: z.enum(COMMENT_AUDIENCES),
    resolved: z.object({ byName: z.string(), at: instantText }).nullable(),
    replies: z.array(z.object(spoken)),
  })
  .meta({ id: 'Comment' });
export type CommentDto = z.infer<typeof commentDto>;

export const commentListDto = pageOf(commentDto)
  .extend({
    /** To whom the asker may speak here; none where one only reads. */
    audiences: z.array(z.enum(COMMENT_AUDIENCES)),
  })
  .meta({ id: 'CommentList' });
export type CommentListDto = z.infer<typeof commentListDto>;

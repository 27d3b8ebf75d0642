import type { Insertable, Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';

/** A half-year's review; the caller names its half-year and who called it. */
export async function aMeeting(
  db: Kysely<Database>,
  over: Partial<Insertable<Database['meeting']>> &
    Pick<Insertable<Database['meeting']>, 'half_year' | 'organiser_unit_id'>,
): Promise<string> {
  const row = await db
    .insertInto('meeting')
    .values({
      kind: 'interim-review',
      title: 'Hội nghị sơ kết 6 tháng',
      held_on: '2017-06-21',
      session: 'afternoon',
      source: 'record',
      ...over,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** A signed notice with one conclusion. */
export async function aConclusion(
  db: Kysely<Database>,
  meetingId: string,
  over: Partial<Insertable<Database['conclusion_notice']>> = {},
): Promise<{ readonly noticeId: string; readonly conclusionId: string }> {
  const draft = over.state === 'draft';
  // Signed as it is written down, so in one transaction with what it concludes.
  return db.transaction().execute(async (tx) => {
    const notice = await tx
      .insertInto('conclusion_notice')
      .values({
        number: '01-TB/MH',
        title: 'Thông báo kết luận',
        state: 'signed',
        signed_on: draft ? null : '2017-01-10',
        signer: draft ? null : 'Trưởng Ban',
        source: 'illustrative',
        ...over,
        meeting_id: meetingId,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const conclusion = await tx
      .insertInto('conclusion')
      .values({
        meeting_id: meetingId,
        notice_id: notice.id,
        item: '1',
        text: 'Đẩy mạnh tuyên truyền gương người tốt, việc tốt',
        display_order: 1,
        source: 'illustrative',
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    return { noticeId: notice.id, conclusionId: conclusion.id };
  });
}

type Task = Insertable<Database['task']>;

let made = 0;

/** An assigned task due at the end of September 2017; the caller names who issued and who leads it. */
export async function aTask(
  db: Kysely<Database>,
  over: Partial<Task> & Pick<Task, 'half_year' | 'issued_by_id' | 'lead_unit_id'>,
): Promise<string> {
  made += 1;
  const due_on = over.continuing === true ? null : (over.due_on ?? '2017-09-29');
  const row = await db
    .insertInto('task')
    .values({
      stage: 'assigned',
      state: 'in-progress',
      content: `Nhiệm vụ ${made}`,
      display_order: made,
      source: 'illustrative',
      ...over,
      due_on,
      first_due_on: over.first_due_on ?? due_on,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

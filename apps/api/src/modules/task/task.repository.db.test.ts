import { expect, test } from 'vitest';

import { aDistrict } from '../../../test/support/builders/district.ts';
import { aTask } from '../../../test/support/builders/meeting.ts';
import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { TaskRepository } from './task.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';
const everything = {
  halfYear: undefined,
  unitId: undefined,
  meetingId: undefined,
  after: null,
  limit: 101,
};

describeOnDatabases('TaskRepository', (open) => {
  test('row scope alone hides the tasks of others, and drafts from all but their body', async () => {
    const { db, transactions } = open();
    const tasks = new TaskRepository(transactions);
    const { committee, ward, otherWard, department, halfYear } = await aDistrict(db);
    const issued = { half_year: halfYear, issued_by_id: committee.id };
    const task = await aTask(db, { ...issued, lead_unit_id: ward.id });
    const draft = await aTask(db, { ...issued, lead_unit_id: ward.id, stage: 'draft' });
    await db
      .insertInto('task_unit')
      .values({ task_id: task, unit_id: department.id, display_order: 1 })
      .execute();
    const seenBy = (ownUnits: string[], overseenUnits: string[] = []) =>
      transactions.read({ accountId: id, ownUnits, overseenUnits }, async () =>
        (await tasks.list(everything)).map((row) => row.id),
      );

    expect(await seenBy([], [committee.id])).toEqual([task, draft]);
    expect(await seenBy([ward.id])).toEqual([task]);
    expect(await seenBy([department.id])).toEqual([task]);
    expect(await seenBy([otherWard.id])).toEqual([]);
    expect(await seenBy([])).toEqual([]);
  });

  test('its SQL is reviewed', async () => {
    const tasks = new TaskRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => tasks.list(everything),
      () =>
        tasks.list({
          halfYear: '2017-H1',
          unitId: id,
          meetingId: id,
          after: ['2017-H1', 3, id],
          limit: 101,
        }),
      () => tasks.one(id),
      () => tasks.coUnits([id]),
      () => tasks.indicators([id]),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/task.repository.sql');
  });
});

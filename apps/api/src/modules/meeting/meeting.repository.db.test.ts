import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { MeetingRepository } from './meeting.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('MeetingRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const meetings = new MeetingRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => meetings.list({ halfYear: undefined, after: null, limit: 101 }),
      () => meetings.list({ halfYear: '2017-H1', after: ['2017-06-21', id], limit: 101 }),
      () => meetings.one(id),
      () => meetings.participants(id),
      () => meetings.remarks(id),
      () => meetings.notices(id),
      () => meetings.conclusions(id),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/meeting.repository.sql');
  });
});

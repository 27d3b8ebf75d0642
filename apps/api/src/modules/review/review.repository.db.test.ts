import { expect, test } from 'vitest';

import { statementsOf } from '../../../test/support/statements.ts';
import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { ReviewRepository } from './review.repository.ts';

const id = '00000000-0000-4000-8000-000000000001';

describeOnDatabases('ReviewRepository', (open) => {
  test('its SQL is reviewed', async () => {
    const reviews = new ReviewRepository(open().transactions);
    const text = await statementsOf(open(), [
      () => reviews.desk('2017-H1', [id]),
      () => reviews.version('2017-H1', [id], new Date()),
      () => reviews.order('2017-H1', [id]),
      () => reviews.stamp('2017-H1', id),
      () => reviews.travelled('2017-H1', id, 1),
    ]);
    await expect(text).toMatchFileSnapshot('./__sql__/review.repository.sql');
  });
});

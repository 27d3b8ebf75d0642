import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { DEMO_START, DemoClock } from './demo-clock.ts';

describeOnDatabases('the clock of the demo', (open) => {
  test('begins in 2017, ticks while the server runs, and goes on where it stopped', async () => {
    let ms = 1_000;
    const clock = await DemoClock.resume(open().db, undefined, () => ms);
    expect(clock.now()).toEqual(DEMO_START);
    expect(clock.today()).toBe('2017-06-22');

    ms += 90_000;
    await clock.stop();
    ms += 86_400_000; // a day switched off
    const again = await DemoClock.resume(open().db, undefined, () => ms);
    expect(again.now().getTime()).toBe(DEMO_START.getTime() + 90_000);
  });

  test('never goes back behind a change that was recorded after the last save', async () => {
    const later = new Date('2017-06-23T08:00:00+07:00');
    await open()
      .db.insertInto('audit')
      .values({ business_at: later, actor_name: 'x', action: 'figure.recorded', subject: 'x' })
      .execute();
    expect((await DemoClock.resume(open().db)).now().getTime()).toBeGreaterThanOrEqual(
      later.getTime(),
    );
  });

  test('a process that is behind does not pull the saved clock back', async () => {
    let ms = 0;
    const slow = await DemoClock.resume(open().db, undefined, () => ms);
    const fast = await DemoClock.resume(open().db, undefined, () => ms * 10);
    ms = 60_000;
    await fast.save();
    await slow.save();
    const { reached } = await open()
      .db.selectFrom('business_clock')
      .select('reached')
      .executeTakeFirstOrThrow();
    expect(reached).toEqual(fast.now());
  });
});

import { expect, test } from 'vitest';

import { describeOnDatabases } from '../../../test/support/test-database.ts';
import { readEnv } from './env.ts';
import { settleInstallation } from './installation.ts';

describeOnDatabases('what a database is for', (open) => {
  const settle = async (variables: Record<string, string>, madeEmbedded = true) => {
    const { demo, isNew } = await settleInstallation(readEnv(variables), open().db, madeEmbedded);
    return { demo, isNew };
  };
  const forget = () => open().db.deleteFrom('installation').execute();

  test.each([
    [{}, true, true],
    [{}, false, false],
    [{ NODE_ENV: 'production' }, true, false],
    [{ HOST: '0.0.0.0' }, true, false],
    [{ DEMO: '1' }, false, true],
    [{ DEMO: '0' }, true, false],
  ])('with %o, embedded just made: %s → demo: %s', async (variables, made, demo) => {
    await forget();
    expect(await settle(variables, made)).toEqual({ demo, isNew: true });
    expect(await settle({}, false)).toEqual({ demo, isNew: false });
  });

  test('a demo never becomes real, nor the reverse', async () => {
    await forget();
    await settle({ DEMO: '1' });
    await expect(settle({ DEMO: '0' })).rejects.toThrow(/^DEMO must not be 0/mu);
    await forget();
    await settle({ DEMO: '0' });
    await expect(settle({ DEMO: '1' })).rejects.toThrow(/^DEMO must not be 1/mu);
    await expect(settle({ DEMO_NOW: '2017-06-22T10:34:00+07:00' })).rejects.toThrow(/^DEMO_NOW/);
  });
});

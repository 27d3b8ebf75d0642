import { brotliDecompressSync } from 'node:zlib';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type SubmissionDto, submissionDto } from '@tiendo/contract/submission';
import { signedPaperDto } from '@tiendo/contract/signed-paper';

import { anAccount } from './support/builders/account.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

type Sender = Awaited<ReturnType<TestApi['as']>>;

// One report from its first figure to its review, and what people hold of it meanwhile; the tests follow one another.
describe('what somebody holds of a report', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  let secondSecretary: Sender;
  const report = (rest = '') => `/api/v1/submissions/2017-H1/${district.ward.id}${rest}`;
  const asked = (who: Sender, url: string, tag?: unknown) =>
    who({
      method: 'GET',
      url,
      headers: {
        'accept-encoding': 'br',
        ...(typeof tag === 'string' && { 'if-none-match': tag }),
      },
    });

  beforeAll(async () => {
    api = await startTestApi();
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
    const { id } = await anAccount(api.database.db, {
      role: 'secretariat',
      unitId: district.committee.id,
    });
    secondSecretary = await api.as(id);
  });
  afterAll(() => api.close());

  test('is behind as soon as a day or a name in it changes', async () => {
    const { db } = api.database;
    const changes = [
      () =>
        db
          .updateTable('period_deadline')
          .set({ corrections_until: new Date('2017-08-01T10:00:00Z') }),
      () => db.updateTable('unit_version').set({ name: 'Đảng ủy phường mới' }),
      () => db.updateTable('indicator_version').set({ name: 'Tên mới' }),
    ];
    for (const change of changes) {
      const held = await asked(as.clerk, report());
      expect((await asked(as.clerk, report(), held.headers.etag)).statusCode).toBe(304);
      await change().execute();
      expect((await asked(as.clerk, report(), held.headers.etag)).statusCode).toBe(200);
    }
  });

  test('before anything was written is behind as soon as it may be written', async () => {
    const paper = report('/signed-paper');
    const held = await asked(as.approver, paper);
    expect(paperOf(held)).toMatchObject({ version: 0, refusalToRecord: 'signed-paper.not-sent' });
    await as.secretariat({
      method: 'POST',
      url: report('/on-behalf'),
      payload: { ground: 'Mất mạng cả tuần' },
    });
    const figure = `/api/v1/figures/2017-H1/${district.ward.id}/TG12`;
    const entered = await as.secretariat({
      method: 'PUT',
      url: figure,
      payload: { state: 'reported', value: '100' },
      headers: { 'if-match': '"0"' },
    });
    expect(entered.statusCode).toBe(200);
    const sent = await as.approver({
      method: 'POST',
      url: report('/submit'),
      payload: { declaration: true },
    });
    expect(sent.statusCode).toBe(200);
    const after = await asked(as.approver, paper, held.headers.etag);
    expect(after.statusCode).toBe(200);
    expect(paperOf(after).refusalToRecord).toBeNull();
  });

  test('is nobody else’s, though they hold the same roles: what one may do depends on what one did', async () => {
    await as.secretariat({ method: 'POST', url: report('/start-review'), payload: {} });
    const first = await asked(as.secretariat, report());
    const second = await asked(secondSecretary, report());
    expect([refusalToAccept(first), refusalToAccept(second)]).toEqual([
      'submission.own-entry',
      null,
    ]);
    const other = await asked(secondSecretary, report(), first.headers.etag);
    expect(other.statusCode).toBe(200);
  });
});

type Reply = Awaited<ReturnType<Sender>>;

function bodyOf({ headers, rawPayload }: Reply): unknown {
  const plain =
    headers['content-encoding'] === 'br' ? brotliDecompressSync(rawPayload) : rawPayload;
  return JSON.parse(plain.toString());
}

const paperOf = (reply: Reply) => signedPaperDto.parse(bodyOf(reply));

function refusalToAccept(reply: Reply): unknown {
  const { actions }: SubmissionDto = submissionDto.parse(bodyOf(reply));
  return actions.find(({ action }) => action === 'accept')?.refusal;
}

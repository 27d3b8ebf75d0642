import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { FileClaims } from '../src/modules/file/file-claims.ts';
import { FileStore } from '../src/platform/files/file-store.ts';
import { aDistrict, type District } from './support/builders/district.ts';
import { peopleOf } from './support/people-of.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';

const MINUTE = 60_000;
const pdf = (text: string) => Buffer.from(`%PDF-1.7\n${text}\n%%EOF\n`);
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

/** Nothing waits for it, so it may take its time. */
const SOON = { timeout: 10_000 };

describe('contents that no row names', () => {
  let api: TestApi;
  let district: District;
  let as: Awaited<ReturnType<typeof peopleOf>>;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tiendo-swept-'));
  const incoming = path.join(folder, 'files', 'incoming');
  const keptFiles = () =>
    fs
      .readdirSync(path.join(folder, 'files'), { recursive: true, encoding: 'utf8' })
      .map((name) => path.basename(name))
      .filter((name) => name.length === 64);
  const add = (payload: Buffer, name = 'a.pdf') =>
    as.clerk({
      method: 'POST',
      url: `/api/v1/evidence?period=2017-H1&unit=${district.ward.id}&name=${name}`,
      payload,
      headers: { 'content-type': 'application/pdf' },
    });
  const remove = (id: string) => as.clerk({ method: 'DELETE', url: `/api/v1/evidence/${id}` });
  const makeDue = () =>
    sql`update file_claim set due_at = now() - interval '1 second'`.execute(api.database.db);
  /** Keeps a content as an upload does that is not named yet. */
  const keep = async (content: Buffer) => {
    const body = path.join(folder, 'body');
    fs.writeFileSync(body, content);
    const claim = await api.app.get(FileClaims).claim(hashOf(content));
    await api.app.get(FileStore).keep(body, hashOf(content));
    return claim;
  };

  beforeAll(async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    api = await startTestApi({ env: { DATA_DIR: folder } });
    district = await aDistrict(api.database.db);
    as = await peopleOf(api, district);
  });
  afterAll(async () => {
    await api.close();
    vi.useRealTimers();
    fs.rmSync(folder, { recursive: true });
  });

  test('a deleted file is gone at once, unless another row names the same content', async () => {
    const [one, two] = [await add(pdf('a')), await add(pdf('a'), 'a.pdf&indicator=TG12')];
    await remove(one.json().id);
    expect((await add(pdf('b'))).statusCode).toBe(201);
    expect(keptFiles()).toContain(hashOf(pdf('a')));
    await remove(two.json().id);
    await expect.poll(keptFiles, SOON).toEqual([hashOf(pdf('b'))]);
  });

  test('a content that somebody is about to name outlives the row that named it before', async () => {
    const named = (await add(pdf('c'))).json();
    const claim = await keep(pdf('c'));
    await remove(named.id);
    await remove((await add(pdf('d'))).json().id);
    await expect.poll(keptFiles, SOON).not.toContain(hashOf(pdf('d')));
    expect(keptFiles()).toContain(hashOf(pdf('c')));
    await api.app.get(FileClaims).release(claim);
    await expect.poll(keptFiles, SOON).not.toContain(hashOf(pdf('c')));
  });

  test('what a crash left is found while the program runs, and what is used or on its way stays', async () => {
    await keep(pdf('left'));
    const used = (await add(pdf('used'))).json();
    await sql`insert into file_claim (hash, due_at) values (${used.hash}, now())`.execute(
      api.database.db,
    );
    await makeDue();
    await keep(pdf('on its way'));
    fs.writeFileSync(path.join(incoming, 'cut-off'), 'x');
    fs.utimesSync(path.join(incoming, 'cut-off'), new Date(0), new Date(0));
    fs.writeFileSync(path.join(incoming, 'still-coming'), 'x');
    vi.advanceTimersByTime(10 * MINUTE);
    await expect.poll(keptFiles, SOON).not.toContain(hashOf(pdf('left')));
    expect(keptFiles()).toEqual(expect.arrayContaining([used.hash, hashOf(pdf('on its way'))]));
    expect(fs.readdirSync(incoming)).toEqual(['still-coming']);
    fs.rmSync(path.join(incoming, 'still-coming'));
  });

  test('who brings a content that is being taken away waits until it is gone, and it is kept anew', async () => {
    const content = pdf('e');
    const removal = await api.database.db
      .insertInto('file_claim')
      .values({ hash: hashOf(content), removing: true, due_at: new Date(Date.now() + MINUTE) })
      .returning('id')
      .executeTakeFirstOrThrow();
    const added = add(content);
    await remove((await add(pdf('f'))).json().id);
    expect(keptFiles()).not.toContain(hashOf(content));
    await api.database.db.deleteFrom('file_claim').where('id', '=', removal.id).execute();
    expect((await added).statusCode).toBe(201);
    expect(keptFiles()).toContain(hashOf(content));
  });

  test('a removal that died halfway is begun anew when its time is over', async () => {
    await keep(pdf('g'));
    await sql`update file_claim set removing = true where hash = ${hashOf(pdf('g'))}`.execute(
      api.database.db,
    );
    await makeDue();
    vi.advanceTimersByTime(10 * MINUTE);
    await expect.poll(keptFiles, SOON).not.toContain(hashOf(pdf('g')));
    const left = await api.database.db.selectFrom('file_claim').select('hash').execute();
    expect(left).toEqual([]);
  });

  test('who takes longer than any claim lasts is refused: nothing is named that may be gone', async () => {
    const claim = await keep(pdf('h'));
    await makeDue();
    vi.advanceTimersByTime(10 * MINUTE);
    await expect.poll(keptFiles, SOON).not.toContain(hashOf(pdf('h')));
    await expect(
      api.database.transactions.asOwner(() => api.app.get(FileClaims).settle(claim)),
    ).rejects.toMatchObject({ code: 'evidence.store-unavailable' });
  });
});

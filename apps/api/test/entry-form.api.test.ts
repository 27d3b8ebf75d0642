import { readXlsx, writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { FormReadingDto } from '@tiendo/contract/paper';

import { loadDemo } from '../src/demo/load-demo.ts';
import { type Filling, bomb, fillForm, lyingBomb } from './support/fill-form.ts';
import { type TestApi, startTestApi } from './support/test-api.ts';

type Sender = Awaited<ReturnType<TestApi['as']>>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** Phúc Xá is still writing; Đội Cấn too; Trúc Bạch has sent. */
const WARD = 'code:00001';
const OTHER = 'code:00022';
const SENT = 'code:00004';

const report = (unit: string): string => `/api/v1/submissions/2017-H1/${encodeURIComponent(unit)}`;

describe('the Excel entry form', () => {
  let api: TestApi;
  let clerk: Sender;
  let other: Sender;
  let sender: Sender;
  let leader: Sender;
  let secretariat: Sender;
  let form: Buffer;

  const download = (who: Sender, unit: string) =>
    who({ method: 'GET', url: `${report(unit)}/entry-form` });
  const hand = (who: Sender, file: Buffer, unit = WARD, type = XLSX) =>
    who({
      method: 'POST',
      url: `${report(unit)}/form-reading`,
      payload: file,
      headers: { 'content-type': type },
    });
  const readFilled = async (fillings: readonly Filling[]): Promise<FormReadingDto> =>
    (await hand(clerk, await fillForm(form, fillings))).json();

  beforeAll(async () => {
    api = await startTestApi({ env: { FORM_READINGS_A_MINUTE: '1000' } });
    await loadDemo(api.database.transactions);
    const as = async (username: string) => {
      const { id } = await api.database.db
        .selectFrom('account')
        .select('id')
        .where('username', '=', username)
        .executeTakeFirstOrThrow();
      return api.as(id);
    };
    clerk = await as('nhap-00001');
    other = await as('nhap-00022');
    sender = await as('nhap-00004');
    leader = await as('lanhdao');
    secretariat = await as('tonghop');
    form = (await download(clerk, WARD)).rawPayload;
  });
  afterAll(() => api.close());

  test('locks what is given and lets only the inputs be typed in', async () => {
    const { sheets } = await readXlsx(form, { readStyles: true });
    expect(sheets.map(({ name, veryHidden }) => [name, veryHidden ?? false])).toEqual([
      ['Kết quả', false],
      ['Hướng dẫn', false],
      ['tiendo', true],
    ]);
    const [sheet] = sheets;
    expect(sheet?.protection?.sheet).toBe(true);
    const row = sheet?.rows.findIndex((values) => values.includes('TG12')) ?? -1;
    const isLocked = (column: number) =>
      sheet?.cells?.get(`${row},${column}`)?.style?.protection?.locked ?? true;
    expect(Array.from({ length: 14 }, (_, column) => isLocked(column))).toEqual([
      true,
      true,
      true,
      true,
      true,
      true,
      false,
      false,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    const lists = sheet?.dataValidations?.filter(({ type }) => type === 'list') ?? [];
    expect(lists.map(({ values }) => values)).toContainEqual([
      'Đã báo cáo',
      'Không phát sinh',
      'Không áp dụng',
    ]);
  });

  test('handed in as it was downloaded it changes nothing', async () => {
    expect((await hand(clerk, form)).json()).toMatchObject({
      unitName: 'Đảng ủy phường Phúc Xá',
      halfYear: '2017-H1',
      changes: [],
      refused: [],
    });
  });

  test('what is filled in is read over the version it was filled in over, and nothing is recorded', async () => {
    const before = (await clerk({ method: 'GET', url: report(WARD) })).json();
    const read = await readFilled([
      ['TG12', 'first', 131],
      ['TG12', 'quality', 'Ước thực hiện'],
      ['TG12', 'note', '=tính đến 14/6'],
      ['TG01', 'first', '1.234,0'],
      ['TG01', 'second', 1500],
      ['TG07', 'first', '3/4/2017'],
      ['AN03', 'state', 'Không phát sinh'],
    ]);
    expect(read.refused).toEqual([]);
    const given = read.changes.map(({ indicatorCode, fields }) => [
      indicatorCode,
      Object.fromEntries(fields.map(({ field, given: text }) => [field, text])),
    ]);
    expect(Object.fromEntries(given)).toEqual({
      TG01: { numerator: '1234', denominator: '1500' },
      TG07: { achievedOn: '2017-04-03' },
      TG12: { value: '131', quality: 'estimate', note: '=tính đến 14/6' },
      AN03: { state: 'not-occurred' },
    });
    const row = before.rows.find(
      (one: { indicator: { code: string } }) => one.indicator.code === 'TG12',
    );
    expect(read.changes.find(({ indicatorCode }) => indicatorCode === 'TG12')).toMatchObject({
      version: row.figure.version,
      movedOn: false,
      fields: [{ cell: expect.stringMatching(/^Kết quả!H\d+$/u) }, {}, {}],
    });
    expect((await clerk({ method: 'GET', url: report(WARD) })).json()).toEqual(before);
  });

  test('a worked-out cell counts by its number; an error, a text or a date where a number belongs is refused by cell', async () => {
    const read = await readFilled([
      ['TG12', 'first', { type: 'formula', formula: '100+33', formulaResult: 133, value: 133 }],
      ['XD01', 'first', { type: 'error', value: '#DIV/0!' }],
      ['KT01', 'first', '1.860'],
      ['KT01', 'yearEndEstimate', '-'],
      ['AN03', 'first', { type: 'number', value: 0.5, style: { numFmt: '0%' } }],
      ['TG01', 'first', 'khoảng 10'],
      ['TG07', 'first', '31/2/2017'],
      ['TG36', 'quality', 'chắc chắn'],
      ['CC03', 'note', { type: 'formula', formula: 'A1&"x"', formulaResult: 'ax', value: 'ax' }],
    ]);
    expect(
      read.changes.map(({ indicatorCode, fields }) => [indicatorCode, fields[0]?.given]),
    ).toEqual([['TG12', '133']]);
    const refusals = read.refused.map(
      ({ indicatorCode, refusal }) => `${indicatorCode} ${refusal}`,
    );
    expect(new Set(refusals)).toEqual(
      new Set([
        'AN03 percent-for-amount',
        'CC03 formula',
        'KT01 ambiguous',
        'KT01 dash',
        'TG01 not-a-number',
        'TG07 not-a-day',
        'TG36 not-a-choice',
        'XD01 excel-error',
      ]),
    );
    const error = read.refused.find(({ indicatorCode }) => indicatorCode === 'XD01');
    expect(error).toMatchObject({
      text: '#DIV/0!',
      cell: expect.stringMatching(/^Kết quả!H\d+$/u),
    });
  });

  test('a number beside “không phát sinh” is refused, not guessed', async () => {
    const { changes, refused } = await readFilled([
      ['AN03', 'state', 'Không phát sinh'],
      ['AN03', 'first', 7],
    ]);
    expect(changes).toEqual([]);
    expect(refused).toMatchObject([{ indicatorCode: 'AN03', refusal: 'state-and-content' }]);
  });

  test('what somebody recorded since is not put back, and a cell filled in over it says so', async () => {
    const before = (await clerk({ method: 'GET', url: report(WARD) })).json();
    const of = (code: string) =>
      before.rows.find((one: { indicator: { code: string } }) => one.indicator.code === code);
    for (const code of ['TG12', 'XD01']) {
      const { figure, indicator } = of(code);
      const saved = await clerk({
        method: 'PUT',
        url: `/api/v1/figures/2017-H1/${figure.unitId}/${indicator.id}`,
        payload: { state: 'reported', value: '500' },
        headers: { 'if-match': `"${figure.version}"` },
      });
      expect(saved.statusCode).toBe(200);
    }
    const read = await readFilled([['TG12', 'first', 140]]);
    expect(read.changes).toMatchObject([
      { indicatorCode: 'TG12', movedOn: true, version: of('TG12').figure.version },
    ]);
  });

  test('a form of another unit is refused by name', async () => {
    const theirs = (await download(other, OTHER)).rawPayload;
    expect((await hand(clerk, theirs)).json()).toMatchObject({
      code: 'form.other-report',
      title:
        'Biểu này là của Đảng ủy phường Đội Cấn, 6 tháng đầu năm 2017; không nạp được vào báo cáo đang mở.',
    });
  });

  test('a form from before an indicator changed is refused as old', async () => {
    const now = (await download(other, OTHER)).rawPayload;
    const change = (definition: string) =>
      api.database.db
        .updateTable('indicator_version')
        .set({ definition })
        .where('code', '=', 'TG12')
        .execute();
    const { definition } = await api.database.db
      .selectFrom('indicator_version')
      .select('definition')
      .where('code', '=', 'TG12')
      .executeTakeFirstOrThrow();
    await change('Đếm cả tin dẫn lại');
    expect((await hand(other, now, OTHER)).json().code).toBe('form.old-version');
    await change(definition);
  });

  test('a form whose rows were moved is refused', async () => {
    const moved = await fillForm(form, [['TG12', 'code', 'XD01']]);
    expect((await hand(clerk, moved)).json()).toMatchObject({
      code: 'form.rearranged',
      params: { code: 'TG12' },
    });
  });

  test('what is no form is refused: another workbook, no workbook, another type, nothing', async () => {
    const rows = [['STT', 'Chỉ tiêu']];
    const plain = Buffer.from(await writeXlsx({ sheets: [{ name: 'Kết quả', rows }] }));
    expect((await hand(clerk, plain)).json().code).toBe('form.not-ours');
    expect((await hand(clerk, Buffer.from('PK and no more'))).json().code).toBe('form.unreadable');
    const expected = { status: 415, code: 'request.file-expected', params: { types: XLSX } };
    expect((await hand(clerk, form, WARD, 'text/csv')).json()).toMatchObject(expected);
    expect((await hand(clerk, Buffer.alloc(0))).json()).toMatchObject(expected);
  });

  test('a file that is too large, or unpacks into too much, is never opened', async () => {
    expect((await hand(clerk, Buffer.alloc(5 * 1024 * 1024 + 1))).statusCode).toBe(413);
    expect((await hand(clerk, bomb())).json().code).toBe('form.too-much');
    expect((await hand(clerk, lyingBomb())).json().code).toBe('form.too-much');
  });

  test('a unit without a network hands its filled-in form to the secretariat, who enters on its behalf', async () => {
    const notYet = { status: 409, code: 'on-behalf.not-opened' };
    expect((await download(secretariat, WARD)).json()).toMatchObject(notYet);
    expect((await hand(secretariat, form)).json()).toMatchObject(notYet);
    const opened = await secretariat({
      method: 'POST',
      url: `${report(WARD)}/on-behalf`,
      payload: { ground: 'Biểu nhập nộp bằng USB' },
    });
    expect(opened.statusCode).toBe(200);
    const { rows } = (await clerk({ method: 'GET', url: report(WARD) })).json();
    const written = new Set(
      rows.flatMap(({ figure }: { figure: { version: number; indicatorCode: string } }) =>
        figure.version > 0 ? [figure.indicatorCode] : [],
      ),
    );
    expect([written.has('TG12'), written.has('KT01')]).toEqual([true, false]);
    const filled = await fillForm(form, [
      ['TG12', 'first', 999],
      ['KT01', 'first', 4016],
    ]);
    const read: FormReadingDto = (await hand(secretariat, filled)).json();
    expect(read.changes.map(({ indicatorCode }) => indicatorCode)).toEqual(['KT01']);
    expect(read.refused).toMatchObject([{ indicatorCode: 'TG12', refusal: 'kept-by-unit' }]);
    expect((await download(secretariat, WARD)).statusCode).toBe(200);
  });

  test('only whoever enters fills it in, and only while it may be filled in', async () => {
    expect((await download(other, WARD)).statusCode).toBe(404);
    expect((await hand(other, form)).statusCode).toBe(404);
    expect((await download(leader, WARD)).statusCode).toBe(403);
    expect((await hand(leader, form)).statusCode).toBe(403);
    const sent = (await download(sender, SENT)).rawPayload;
    const refused = (await hand(sender, sent, SENT)).json();
    expect(['figure.report-sent', 'figure.corrections-closed']).toContain(refused.code);
  });
});

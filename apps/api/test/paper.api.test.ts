import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import {
  type SubmissionDto,
  type SubmissionRowDto,
  submissionDto,
} from '@tiendo/contract/submission';
import { GRADE_TERMS, STATUS_TERMS } from '@tiendo/domain/glossary';
import { isReferenceOnly } from '@tiendo/domain/result';
import { Decimal, parseDecimalInput } from '@tiendo/domain/shared';

import { loadDemo } from '../src/demo/load-demo.ts';
import { partOf, tableOfDocx, tableOfXlsx, textOfDocx } from './support/read-paper.ts';
import { type TestApi, startTestApi } from './support/test-api.ts';

type Sender = Awaited<ReturnType<TestApi['as']>>;

/** Trúc Bạch has sent its report, Phúc Xá is still writing. */
const SENT = 'code:00004';
const WRITING = 'code:00001';

const report = (unit: string, halfYear = '2017-H1'): string =>
  `/api/v1/submissions/${halfYear}/${encodeURIComponent(unit)}`;

describe('Biểu số 01 of the demo district', () => {
  let api: TestApi;
  let leader: Sender;
  let sentWard: Sender;
  let writingWard: Sender;

  beforeAll(async () => {
    api = await startTestApi();
    await loadDemo(api.database.transactions);
    const as = async (username: string) => {
      const { id } = await api.database.db
        .selectFrom('account')
        .select('id')
        .where('username', '=', username)
        .executeTakeFirstOrThrow();
      return api.as(id);
    };
    leader = await as('lanhdao');
    sentWard = await as('nhap-00004');
    writingWard = await as('nhap-00001');
  });
  afterAll(() => api.close());

  const read = async (who: Sender, unit: string, halfYear?: string): Promise<SubmissionDto> =>
    submissionDto.parse((await who({ method: 'GET', url: report(unit, halfYear) })).json());
  const paper = (
    who: Sender,
    unit: string,
    format: string,
    headers: Record<string, string> = {},
    halfYear?: string,
  ) => who({ method: 'GET', url: `${report(unit, halfYear)}/form-01?format=${format}`, headers });
  const bytesOf = async (who: Sender, unit: string, format: string, halfYear?: string) =>
    (await paper(who, unit, format, {}, halfYear)).rawPayload;

  test.for(['2017-H1', '2016-H2', '2016-H1'])(
    'every cell of the sheet and of the document of %s holds what the API answers',
    async (halfYear) => {
      const { rows } = await read(leader, SENT, halfYear);
      expect(rows.length).toBeGreaterThan(10);
      const sheet = await tableOfXlsx(await bytesOf(leader, SENT, 'xlsx', halfYear));
      const document = tableOfDocx(await bytesOf(leader, SENT, 'docx', halfYear));
      for (const row of rows) {
        const expected = expectedCells(row);
        const named = (cells: readonly unknown[]) =>
          bare(String(cells[1])) === bare(row.indicator.name);
        const inSheet = sheet.find(named)?.slice(2, 12);
        expect([row.indicator.code, inSheet]).toEqual([row.indicator.code, expected]);
        const written = document.find(named)?.slice(2, 12) ?? [];
        expect(written).toHaveLength(expected.length);
        for (const [at, cell] of expected.entries()) {
          expect(asWritten(String(written[at]), cell)).toEqual(cell);
        }
      }
    },
  );

  test('areas are numbered in Roman numerals, parts under their whole', async () => {
    const sheet = await tableOfXlsx(await bytesOf(sentWard, SENT, 'xlsx'));
    const numbers = sheet.map(([number]) => number);
    expect(numbers.slice(0, 4)).toEqual(['A', 'I', '1', '2']);
    expect(numbers).toContain('IX');
    const part = sheet.find(([, name]) => String(name).startsWith('Trong đó: '));
    expect(part?.[0]).toMatch(/^\d+\.1$/u);
  });

  test('a draft says that it is one, to the unit alone; others find nothing reported', async () => {
    const own = textOfDocx(await bytesOf(writingWard, WRITING, 'docx'));
    expect(own).toContain('DỰ THẢO – chưa gửi');
    expect(own).toContain('Số liệu minh họa');
    expect(own).toContain('ĐẢNG ỦY PHƯỜNG PHÚC XÁ');
    const seen = await tableOfXlsx(await bytesOf(leader, WRITING, 'xlsx'));
    const figures = seen.filter((cells) => /^\d/u.test(String(cells[0]))).map((cells) => cells[5]);
    expect(figures.length).toBeGreaterThan(10);
    expect(figures.filter((figure) => typeof figure === 'number')).toEqual([]);
  });

  test('what was sent bears the number, the hour and the hash of its sending', async () => {
    const { sendings } = await read(sentWard, SENT);
    const written = textOfDocx(await bytesOf(sentWard, SENT, 'docx'));
    expect(written).toContain(`Gửi lần 0${sendings.at(-1)?.number}, `);
    expect(written).toContain(sendings.at(-1)?.hash);
    expect(written).not.toContain('DỰ THẢO');
  });

  test('another ward finds no paper, and a wrong format is refused by name', async () => {
    expect((await paper(sentWard, WRITING, 'docx')).statusCode).toBe(404);
    expect((await paper(sentWard, SENT, 'pdf')).json()).toMatchObject({
      code: 'request.invalid',
      issues: [{ path: 'format' }],
    });
  });

  test('it is an attachment with its own name, and is not drawn twice', async () => {
    const first = await paper(leader, SENT, 'docx');
    expect(first.headers['content-disposition']).toMatch(
      /^attachment; filename="Bieu so 01 - Dang uy phuong Truc Bach - 2017-H1\.docx"/u,
    );
    expect(first.headers['x-content-type-options']).toBe('nosniff');
    const etag = String(first.headers.etag);
    const again = await paper(leader, SENT, 'docx', { 'if-none-match': etag });
    expect([again.statusCode, again.rawPayload.length]).toEqual([304, 0]);
  });

  test.for(['docx', 'xlsx'])('the same report makes the same %s to the byte', async (format) => {
    const [one, other] = [await bytesOf(leader, SENT, format), await bytesOf(leader, SENT, format)];
    expect(one.equals(other)).toBe(true);
  });

  test('the head of the table is repeated, no row is divided, the sheet lies on its side', async () => {
    const bytes = await bytesOf(leader, SENT, 'docx');
    const document = partOf(bytes, 'word/document.xml');
    expect(document.match(/<w:tblHeader\/>/gu)).toHaveLength(2);
    expect(document.match(/<w:cantSplit\/>/gu)?.length).toBe(document.match(/<w:tr>/gu)?.length);
    expect(document).toContain('w:orient="landscape"');
    // HD11_2004 in 2017: 25, 15, 25, 35 mm.
    expect(document).toMatch(/w:top="1417" w:right="850" w:bottom="1417" w:left="1984"/u);
  });
});

const number = (text: string | null | undefined): number | string =>
  text === null || text === undefined ? '–' : Number(text);

/** Columns (3) to (12) of a row whose figures were sent, from what the API says. */
function expectedCells(row: SubmissionRowDto): readonly (number | string)[] {
  const { indicator, figure, lastYear, result, target } = row;
  if (!result) throw new Error(`${indicator.code} was not sent`);
  const isRatio = indicator.class.startsWith('RATIO');
  const isMilestone = indicator.class === 'MILESTONE';
  const change = isMilestone ? undefined : result.yearOnYear;
  return [
    indicator.unitOfMeasure,
    number(lastYear.sameHalf),
    isMilestone ? dueOf(row) : target?.grade ? GRADE_TERMS[target.grade].vi : number(target?.value),
    actualOf(row),
    isMilestone ? '–' : number(result.percentOfPlan),
    change === undefined || isRatio ? number(change) : new Decimal(change).plus(100).toNumber(),
    number(figure.yearEndEstimate),
    estimateOf(row),
    indicator.enteredBy,
    result.reason === 'milestone-late'
      ? 'Hoàn thành sau hạn'
      : isReferenceOnly({ ...result, expectedBasis: result.expectedBasis ?? null })
        ? 'Theo dõi (mốc tham khảo)'
        : STATUS_TERMS[result.status].vi,
  ];
}

const bare = (name: string): string => name.replace(/^trong đó: /iu, '');

const day = (text: string) => {
  const [year, month, date] = text.split('-');
  return `${date}/${Number(month) > 2 ? Number(month) : month}/${year}`;
};

function dueOf({ indicator, window }: SubmissionRowDto): string {
  const { month, day: date } = indicator.milestoneDue ?? { month: 0, day: 0 };
  return `trước ${String(date).padStart(2, '0')}/${month > 2 ? month : `0${month}`}/${window.to.slice(0, 4)}`;
}

function actualOf({ figure, indicator, result }: SubmissionRowDto): number | string {
  if (figure.state === 'not-reported') {
    return result?.reason === 'year-end-only' ? 'Chưa đến kỳ báo cáo' : 'Chưa báo cáo';
  }
  if (figure.state !== 'reported') return figure.state === 'not-occurred' ? 'Không phát sinh' : '–';
  switch (indicator.contentKind) {
    case 'ratio':
      return Number(result?.actual);
    case 'milestone':
      return figure.achievedOn === null ? 'Chưa hoàn thành' : day(figure.achievedOn);
    case 'grade':
      return figure.grade === null ? '–' : GRADE_TERMS[figure.grade].vi;
    case 'value':
    case 'weighted':
      return Number(figure.value);
  }
}

/** By hand: estimate over plan, of a reduction what is taken off over what is to be. */
function estimateOf({ figure, indicator, target }: SubmissionRowDto): number | string {
  const { yearEndEstimate: estimate } = figure;
  if (!estimate || !target?.value) return '–';
  const [of, plan] = [new Decimal(estimate), new Decimal(target.value)];
  if (indicator.class === 'SNAP_LOW') {
    const from = new Decimal(target.baseline ?? plan);
    return from.minus(of).times(100).div(from.minus(plan)).toDecimalPlaces(6).toNumber();
  }
  const divides = ['CUM_HIGH', 'CUM_LOW', 'SNAP_HIGH', 'RATIO_HIGH', 'RATIO_LOW'];
  return divides.includes(indicator.class) && plan.gt(0)
    ? of.times(100).div(plan).toDecimalPlaces(6).toNumber()
    : '–';
}

/** What a document writes, as the API's cell: a number to as many places as are written. */
function asWritten(text: string, cell: number | string): number | string {
  if (typeof cell === 'string') return text;
  const parsed = parseDecimalInput(text.replaceAll(/[^\d.,−-]/gu, ''), 'vi');
  if (parsed.kind !== 'value') return text;
  const places = text.replaceAll(/[^\d,]/gu, '').split(',')[1]?.length ?? 0;
  const isSame = new Decimal(cell).toDecimalPlaces(places, Decimal.ROUND_HALF_UP).eq(parsed.value);
  return isSame ? cell : text;
}

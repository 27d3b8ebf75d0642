import { expect, test } from 'vitest';

import { pageQuery } from '@tiendo/contract/paging';
import { figureParams, recordFigureBody } from '@tiendo/contract/figure';
import { signInBody } from '@tiendo/contract/session';
import { z } from 'zod';

import { AppError } from './app-error.ts';
import { type Language } from './problem-words.ts';
import { problemOf } from './problem.ts';
import { invalidRequest } from './validation-issues.ts';

const read = (schema: z.ZodType, input: unknown, language: Language) => {
  const answer = schema['~standard'].validate(input);
  const issues = answer instanceof Promise ? undefined : answer.issues;
  if (!issues) throw new Error('nothing is wrong with it');
  return problemOf(invalidRequest(issues), 'r', language).issues?.map(({ code, message }) => [
    code,
    message,
  ]);
};

const query = z.strictObject(pageQuery);
const figure = { halfYear: '2017', unit: '00004', indicator: 'TG 12' };

test.for([
  [signInBody, { password: '' }, 'Tên đăng nhập: chưa có.', 'User name: missing.'],
  [signInBody, { username: 1, password: 'x' }, /chưa đúng kiểu \(string\)/u, /wrong type/u],
  [
    recordFigureBody,
    { state: 'reported', numerator: '1,5' },
    /^Tử số: cần là số/u,
    /^Numerator: /u,
  ],
  [recordFigureBody, { state: 'x' }, /^Tình trạng: cần là một trong /u, /^State: must be one of /u],
  [recordFigureBody, { state: 'reported', achievedOn: '31/3' }, /^Ngày hoàn/u, /must be a day/u],
  [query, { limit: '501' }, 'limit: nhiều nhất là 500.', 'limit: at most 500.'],
  [figureParams, figure, /^Kỳ báo cáo: cần là kỳ 6 tháng/u, /^Reporting period: must be/u],
] as const)('%# is told in the language asked for, naming the field', ([schema, input, vi, en]) => {
  expect(read(schema, input, 'vi')?.[0]).toEqual(['request.invalid', expect.stringMatching(vi)]);
  expect(read(schema, input, 'en')?.[0]).toEqual(['request.invalid', expect.stringMatching(en)]);
});

test('a field that is not known keeps its code and name', () => {
  expect(read(signInBody, { username: 'a', password: 'b', remember: true }, 'vi')).toEqual([
    ['request.unknown-field', 'Mục “remember” không có trong biểu này.'],
  ]);
});

test('no sentence of the schema library reaches a person', () => {
  const everything = { halfYear: 1, unit: null, indicator: [] };
  for (const language of ['vi', 'en'] as const) {
    expect(JSON.stringify(read(figureParams, everything, language))).not.toMatch(
      /Invalid|received/u,
    );
  }
});

test('what a cell expects is said in words, and its code stays for programs', () => {
  const refusal = new AppError('figure.wrong-content', { expected: 'ratio' });
  expect(problemOf(refusal, 'r', 'vi')).toMatchObject({
    title: 'Ô này cần tử số và mẫu số.',
    params: { expected: 'ratio' },
  });
});

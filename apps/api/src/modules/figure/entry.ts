import type { ErrorCode } from '@tiendo/contract/error-codes';
import type { RecordFigureBody } from '@tiendo/contract/figure';
import {
  type Content,
  type ContentKind,
  ENTRY_PROBLEMS,
  type Entry,
  type EntryProblem,
  type EntryProblemCode,
  type Reading,
  contentKindOf,
  factsText,
  problemsOf,
} from '@tiendo/domain/figure';
import type { Indicator } from '@tiendo/domain/indicator';
import { isoDate } from '@tiendo/domain/period';
import { decimal } from '@tiendo/domain/shared';

import type { RaisedIssue } from '../../platform/errors/app-error.ts';

const CONTENT_FIELDS = [
  'value',
  'numerator',
  'denominator',
  'weight',
  'achieved',
  'achievedOn',
  'grade',
] as const;
type ContentField = (typeof CONTENT_FIELDS)[number];

/** What each kind of cell asks for, and what it may hold besides. */
const FIELDS: Readonly<
  Record<ContentKind, { readonly needs: ContentField[]; readonly may: ContentField[] }>
> = {
  value: { needs: ['value'], may: [] },
  ratio: { needs: ['numerator', 'denominator'], may: [] },
  weighted: { needs: ['value', 'weight'], may: [] },
  milestone: { needs: ['achieved'], may: ['achievedOn'] },
  grade: { needs: ['grade'], may: [] },
};

/** Fields that are missing or too many for the kind of cell; empty when the entry can be read. */
export function shapeIssues(
  body: RecordFigureBody,
  indicator: Pick<Indicator, 'class' | 'rollUp'>,
): readonly RaisedIssue[] {
  const kind = contentKindOf(indicator);
  const { needs, may } =
    body.state === 'reported' ? FIELDS[kind] : { needs: [], may: [] satisfies ContentField[] };
  const given = CONTENT_FIELDS.filter((field) => body[field] !== undefined);
  const undated = body.achieved === true && body.achievedOn === undefined;
  const dated = body.achieved === false && body.achievedOn !== undefined;
  const wrong = [
    ...needs.filter((field) => body[field] === undefined),
    ...given.filter((field) => ![...needs, ...may].includes(field)),
    ...(undated || dated ? ['achievedOn'] : []),
  ];
  return wrong.map((path) => issue(path, 'figure.wrong-content', { expected: kind }));
}

/** What the person wrote as the rules read it. Ask `shapeIssues` first. @throws RangeError otherwise */
export function readingOfBody(
  body: RecordFigureBody,
  indicator: Pick<Indicator, 'class' | 'rollUp'>,
): Reading {
  if (body.state !== 'reported') return { state: body.state };
  const content = contentOfBody(body, contentKindOf(indicator));
  return { state: 'reported', content, quality: body.quality };
}

function contentOfBody(body: RecordFigureBody, kind: ContentKind): Content {
  switch (kind) {
    case 'value':
      return { kind, value: number(body.value) };
    case 'ratio':
      return { kind, numerator: number(body.numerator), denominator: number(body.denominator) };
    case 'weighted':
      return { kind, value: number(body.value), weight: number(body.weight) };
    case 'milestone':
      return { kind, achievedOn: body.achievedOn === undefined ? null : isoDate(body.achievedOn) };
    case 'grade':
      if (body.grade === undefined) throw new RangeError('A mark is missing');
      return { kind, grade: body.grade };
  }
}

function number(text: string | undefined) {
  if (text === undefined) throw new RangeError('A number is missing');
  return decimal(text);
}

const CODE_OF_PROBLEM: Readonly<Record<EntryProblemCode, ErrorCode>> = {
  'wrong-kind': 'figure.wrong-content',
  'nothing-to-count': 'figure.wrong-content',
  negative: 'figure.negative',
  'fraction-of-whole-unit': 'figure.not-whole',
  'too-many-decimals': 'figure.too-many-decimals',
  'below-minimum': 'figure.below-minimum',
  'above-maximum': 'figure.above-maximum',
  'denominator-zero': 'figure.denominator-zero',
  'numerator-above-denominator': 'figure.numerator-over-denominator',
  'percent-out-of-range': 'figure.out-of-range',
  'milestone-before-year': 'figure.day-outside-period',
  'milestone-after-half-year': 'figure.day-outside-period',
  'part-above-whole': 'figure.of-which-over-whole',
  'parts-above-whole': 'figure.parts-over-whole',
  'second-half-below-first': 'figure.below-first-half',
};

/** The code on the wire for a problem of the domain. @throws RangeError for any other text */
export function codeOfProblem(problem: string): ErrorCode {
  const known = ENTRY_PROBLEMS.find((code) => code === problem);
  if (!known) throw new RangeError(`Not a problem of an entry: ${problem}`);
  return CODE_OF_PROBLEM[known];
}

/** What cannot be true about an entry, by field, in the words of the wire. */
export function entryIssues(entry: Entry): readonly RaisedIssue[] {
  return problemsOf(entry).map((problem) =>
    issue(problem.field, CODE_OF_PROBLEM[problem.code], paramsOf(problem, entry)),
  );
}

/** Both sides of the rule, in the words of its phrase. */
function paramsOf({ code, facts }: EntryProblem, entry: Entry): RaisedIssue['params'] {
  const { indicator, window } = entry;
  const { now, against, limit } = factsText(facts);
  const value = now ?? '–';
  switch (code) {
    case 'wrong-kind':
    case 'nothing-to-count':
      return { expected: contentKindOf(indicator) };
    case 'fraction-of-whole-unit':
      return { value, unitOfMeasure: indicator.unitOfMeasure };
    case 'too-many-decimals':
    case 'below-minimum':
    case 'above-maximum':
      return { value, limit: limit ?? '–' };
    case 'percent-out-of-range':
      return { value, min: 0, max: 100 };
    case 'milestone-before-year':
    case 'milestone-after-half-year':
      return { from: window.from, to: window.cutOff };
    case 'part-above-whole':
    case 'parts-above-whole':
      return { part: value, whole: against ?? '–' };
    case 'second-half-below-first':
      return { year: value, firstHalf: against ?? '–' };
    case 'numerator-above-denominator':
      return { numerator: value, denominator: against ?? '–' };
    case 'negative':
      return { value };
    case 'denominator-zero':
      return {};
  }
}

function issue(path: string, code: ErrorCode, params: RaisedIssue['params'] = {}): RaisedIssue {
  return { path, code, params };
}

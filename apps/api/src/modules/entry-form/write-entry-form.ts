import { type DataValidation, writeXlsx } from 'hucre/xlsx';

import { isRatio } from '@tiendo/domain/indicator';

import type { PaperCell } from '../paper/paper-cell.ts';
import { ENTERED, RATIO, numberCell, textCell } from '../paper/paper-cell.ts';
import { rowHeight } from '../paper/xlsx-row-height.ts';
import { type Look, SheetDrawing } from '../paper/xlsx-sheet.ts';
import { choicesOf, wordsFor } from './choices.ts';
import {
  ENTRY_COLUMNS,
  type EntryColumn,
  type EntryInput,
  cellName,
  columnAt,
  entryInputs,
} from './entry-form-columns.ts';
import { ENTRY_FORM_WORDS } from './entry-form-words.ts';
import { STAMP_SHEET, stampLines } from './form-stamp.ts';
import { type EntryFormModel, type EntryLine, FIRST_LINE } from './prepare-entry-form.ts';

const SIZE = 11;
const BOXED = { size: SIZE, boxed: true, wrap: true } as const;
/** What may be typed in is told from what may not by more than its colour: the rest is locked. */
const INPUT = { ...BOXED, fill: 'FFF8DC', unlocked: true } as const;
/** A day typed as text is read the same by every program; typed as a date it would follow the computer. */
const AS_TEXT = '@';
const MM_PER_CHARACTER = 1.9;

type IndicatorLine = Extract<EntryLine, { kind: 'indicator' }>;

/** The form as a workbook: a sheet to fill in, how to, and a hidden one that says whose form it is. */
export async function writeEntryForm(form: EntryFormModel): Promise<Buffer> {
  const sheet = new SheetDrawing();
  const last = ENTRY_COLUMNS.length - 1;
  sheet.across(0, 0, last, form.title, { size: 14, bold: true, align: 'center' });
  const whose = [form.unitName, form.illustrative].filter((part) => part !== null).join(' – ');
  sheet.across(1, 0, last, whose, { size: 12, bold: true, align: 'center' });
  for (const { at, head } of ENTRY_COLUMNS) {
    sheet.text(FIRST_LINE - 1, at, head, {
      ...BOXED,
      bold: true,
      align: 'center',
      vertical: 'center',
      fill: 'E7EDF3',
    });
  }
  for (const [at, line] of form.lines.entries()) drawLine(sheet, FIRST_LINE + at, line);
  const bytes = await writeXlsx({
    sheets: [
      {
        name: ENTRY_FORM_WORDS.sheet,
        columns: ENTRY_COLUMNS.map(({ width }) => ({ width })),
        rows: [],
        cells: sheet.cells,
        merges: sheet.merges,
        rowDefs: heightsOf(form),
        freezePane: { rows: FIRST_LINE, columns: 2 },
        dataValidations: form.lines.flatMap((line, at) =>
          line.kind === 'indicator' ? validationsOf(line, FIRST_LINE + at) : [],
        ),
        protection: { sheet: true, formatColumns: false, formatRows: false },
        pageSetup: {
          paperSize: 'a4',
          orientation: 'landscape',
          fitToPage: true,
          fitToWidth: 1,
          fitToHeight: 0,
        },
      },
      guideSheet(form),
      { name: STAMP_SHEET, rows: stampLines(form.stamp).map((text) => [text]), veryHidden: true },
    ],
    workbookProtection: { lockStructure: true },
    defaultFont: { name: 'Times New Roman', size: SIZE },
    properties: {
      title: form.title,
      created: new Date(form.stamp.downloadedAt),
      modified: new Date(form.stamp.downloadedAt),
    },
  });
  return Buffer.from(bytes);
}

function guideSheet({ guide, title }: EntryFormModel) {
  const sheet = new SheetDrawing();
  sheet.text(0, 0, title, { size: 14, bold: true });
  for (const [at, text] of guide.entries()) {
    sheet.text(at + 2, 0, `${at + 1}. ${text}`, { size: 12, wrap: true });
  }
  const heights = guide.map((text, at): [number, { height: number }] => [
    at + 2,
    { height: rowHeight([[text, 170]]) * 1.15 },
  ]);
  return {
    name: ENTRY_FORM_WORDS.guideSheet,
    columns: [{ width: 88 }],
    pageSetup: { paperSize: 'a4', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const,
    rows: [],
    cells: sheet.cells,
    rowDefs: new Map(heights),
    protection: { sheet: true },
  };
}

function drawLine(sheet: SheetDrawing, row: number, line: EntryLine): void {
  const last = ENTRY_COLUMNS.length - 1;
  if (line.kind !== 'indicator') {
    sheet.text(row, 0, line.number, { ...BOXED, bold: true, align: 'center' });
    sheet.across(row, 1, last, line.name, { ...BOXED, bold: true });
    return;
  }
  const cells = lockedCells(line);
  for (const { at, name } of ENTRY_COLUMNS) {
    const cell = cells[name];
    if (cell !== undefined) sheet.paper(row, at, cell, { ...BOXED, ...ALIGNED[name] });
    else sheet.text(row, at, '', { ...BOXED, fill: 'EEEEEE' });
  }
  for (const input of entryInputs(line.row.indicator.contentKind)) {
    const shown = shownIn(line, input);
    sheet.paper(row, columnAt(input.column), shown, { ...INPUT, ...lookOf(input) });
  }
}

const ALIGNED: Readonly<Partial<Record<EntryColumn, { readonly align: 'center' | 'right' }>>> = {
  number: { align: 'center' },
  unitOfMeasure: { align: 'center' },
  how: { align: 'center' },
  sameHalf: { align: 'right' },
  plan: { align: 'right' },
  code: { align: 'center' },
};

function lockedCells({ row, number }: IndicatorLine): Partial<Record<EntryColumn, PaperCell>> {
  const { indicator, lastYear } = row;
  return {
    number: textCell(number),
    indicator: textCell(indicator.name),
    unitOfMeasure: textCell(indicator.unitOfMeasure),
    how: textCell(ENTRY_FORM_WORDS.how[indicator.contentKind]),
    sameHalf: numberCell(lastYear.sameHalf, isRatio(indicator.class) ? RATIO : ENTERED),
    plan: planCell(row),
    code: textCell(indicator.code),
  };
}

function planCell({ indicator, target }: IndicatorLine['row']): PaperCell {
  const { milestoneDue: due } = indicator;
  if (due !== null) return textCell(ENTRY_FORM_WORDS.dueBy(due.day, due.month));
  if (target === null || target.grade === null) return numberCell(target?.value, ENTERED);
  return textCell(wordsFor('grade', target.grade));
}

/** What an input holds when the form is downloaded, as a person reads it. */
function shownIn({ held }: IndicatorLine, { field }: EntryInput): PaperCell {
  const given = held[field];
  if (field === 'achievedOn' && held.done === 'no') return textCell(ENTRY_FORM_WORDS.notDone);
  if (given === undefined) return textCell('');
  switch (field) {
    case 'state':
    case 'quality':
    case 'grade':
      return textCell(wordsFor(field, given));
    case 'achievedOn':
      return textCell(given.split('-').toReversed().join('/'));
    case 'cause':
    case 'done':
    case 'note':
      return textCell(given);
    case 'denominator':
    case 'numerator':
    case 'value':
    case 'weight':
    case 'yearEndEstimate':
      return numberCell(given, ENTERED);
  }
}

/** Numbers stay in the general format: a percent sign typed behind one then shows. */
function lookOf({ column, field }: EntryInput): Pick<Look, 'align' | 'numFmt'> {
  const isText = field === 'achievedOn' || field === 'note' || field === 'cause';
  const isNumber = column === 'first' || column === 'second' || column === 'yearEndEstimate';
  return { align: isNumber ? 'right' : 'left', numFmt: isText ? AS_TEXT : 'General' };
}

function validationsOf({ row }: IndicatorLine, at: number): DataValidation[] {
  return entryInputs(row.indicator.contentKind).flatMap((input): DataValidation[] => {
    const range = cellName(at, columnAt(input.column)).split('!')[1] ?? '';
    const { field } = input;
    if (field === 'state' || field === 'quality' || field === 'grade') {
      return [
        { ...prompted(input, range), type: 'list', values: [...choicesOf(field)], ...STRICT },
      ];
    }
    if (field === 'note' || field === 'cause') return [];
    return [{ ...prompted(input, range), ...ANY }];
  });
}

/** Takes everything and shows its hint: what is wrong is said when the form is handed in. */
const ANY = { type: 'textLength', operator: 'lessThanOrEqual', formula1: '2000' } as const;
const STRICT = {
  showErrorMessage: true,
  errorStyle: 'stop',
  errorMessage: ENTRY_FORM_WORDS.pickOne,
} as const;

function prompted({ field }: EntryInput, range: string) {
  return {
    range,
    allowBlank: true,
    showInputMessage: true,
    inputMessage: HINTS[field] ?? ENTRY_FORM_WORDS.hints.number,
  };
}

const HINTS: Readonly<Partial<Record<EntryInput['field'], string>>> = {
  state: ENTRY_FORM_WORDS.hints.state,
  numerator: ENTRY_FORM_WORDS.hints.numerator,
  denominator: ENTRY_FORM_WORDS.hints.denominator,
  weight: ENTRY_FORM_WORDS.hints.weight,
  achievedOn: ENTRY_FORM_WORDS.hints.day,
  grade: ENTRY_FORM_WORDS.hints.grade,
  quality: ENTRY_FORM_WORDS.hints.quality,
};

const width = (name: EntryColumn): number =>
  (ENTRY_COLUMNS[columnAt(name)]?.width ?? 1) * MM_PER_CHARACTER;

function heightsOf({ lines }: EntryFormModel) {
  const rows = lines.flatMap((line, at): [number, { height: number }][] => {
    if (line.kind !== 'indicator') return [];
    const { note = '', cause = '' } = line.held;
    const texts: [string, number][] = [
      [line.row.indicator.name, width('indicator')],
      [note, width('note')],
      [cause, width('cause')],
    ];
    return [[FIRST_LINE + at, { height: rowHeight(texts) + 3 }]];
  });
  return new Map([[FIRST_LINE - 1, { height: 46 }], ...rows]);
}

import type { FormField, FormReadingDto } from '@tiendo/contract/paper';
import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { cellName, columnAt, entryInputs } from './entry-form-columns.ts';
import type { FormStamp, Held, StampedRow } from './form-stamp.ts';
import { heldBy } from './prepare-entry-form.ts';
import { readField, textOf } from './read-field.ts';
import type { SheetCells } from './workbook-cells.ts';

type Change = FormReadingDto['changes'][number];
type Given = Change['fields'][number];
type Refused = FormReadingDto['refused'][number];

/** What a filled-in form would do. */
export type FormPlan = Pick<FormReadingDto, 'changes' | 'left' | 'refused'>;

/** A form and the report it is held against. */
export interface FilledForm {
  readonly stamp: FormStamp;
  readonly cells: SheetCells;
  readonly rows: readonly SubmissionRowDto[];
}

/**
 * What a filled-in form would change, cell by cell, over the report as it is now. A cell that is blank or
 * still says what it said when the form was downloaded was not filled in, whatever became of the figure
 * since; one that says what is there already changes nothing.
 */
export function planForm({ stamp, cells, rows }: FilledForm): FormPlan {
  const known = new Map(rows.map((row) => [row.indicator.id, row]));
  const changes: Change[] = [];
  const refused: Refused[] = [];
  let left = 0;
  for (const stamped of stamp.rows) {
    const row = known.get(stamped.indicatorId);
    if (!row) continue;
    const read = readRow(stamped, row, cells);
    left += read.left;
    refused.push(...read.refused);
    if (read.fields.length > 0) changes.push(changeOf(stamped, row, read.fields));
  }
  return { changes, refused, left };
}

function changeOf(stamped: StampedRow, row: SubmissionRowDto, fields: Given[]): Change {
  return {
    indicatorId: stamped.indicatorId,
    indicatorCode: row.indicator.code,
    version: stamped.figure,
    movedOn: row.figure.version !== stamped.figure,
    fields,
  };
}

interface ReadRow {
  readonly fields: Given[];
  readonly refused: readonly Refused[];
  readonly left: number;
}

function readRow(stamped: StampedRow, row: SubmissionRowDto, cells: SheetCells): ReadRow {
  const { indicator } = row;
  const now = heldBy(row);
  const fields: Given[] = [];
  const refused: Refused[] = [];
  let left = 0;
  const refuse = (cell: string, text: string, refusal: Refused['refusal']) =>
    refused.push({ indicatorId: indicator.id, indicatorCode: indicator.code, cell, text, refusal });
  for (const { column, field } of entryInputs(indicator.contentKind)) {
    const at = columnAt(column);
    const found = cells.get(`${stamped.row},${at}`);
    const cell = cellName(stamped.row, at);
    if (!found) {
      left += 1;
      continue;
    }
    const read = readField(found, field, takesPercent(row, field));
    if (read.kind === 'refused') refuse(cell, textOf(found), read.refusal);
    else if (isLeft(read, stamped.held, now)) left += 1;
    else fields.push({ field: read.field, cell, given: read.given });
  }
  if (isKeptByUnit(row)) {
    for (const { cell, given } of fields) refuse(cell, given, 'kept-by-unit');
    return { fields: [], refused, left };
  }
  const torn = contradiction(fields);
  if (torn === null) return { fields: settled(fields), refused, left };
  refuse(torn.cell, torn.given, 'state-and-content');
  return {
    fields: fields.filter(({ field }) => !CONTENT.has(field) && field !== 'state'),
    refused,
    left,
  };
}

/** Who reads a form in on behalf of the unit takes nothing into what the unit writes itself. */
const isKeptByUnit = ({ refusalToRecord }: SubmissionRowDto): boolean =>
  refusalToRecord === 'on-behalf.kept-by-unit';

/** Percent is typed only where percent is what is counted. */
function takesPercent({ indicator }: SubmissionRowDto, field: FormField): boolean {
  const isShare = indicator.unitOfMeasure.trim() === '%';
  return isShare && (field === 'value' || field === 'yearEndEstimate');
}

const CONTENT: ReadonlySet<FormField> = new Set([
  'achievedOn',
  'denominator',
  'done',
  'grade',
  'numerator',
  'value',
  'weight',
]);

const isLeft = ({ field, given }: Pick<Given, 'field' | 'given'>, held: Held, now: Held): boolean =>
  held[field] === given || now[field] === given;

/** Somebody says that nothing occurred and gives a number too: which of the two is meant is not guessed. */
function contradiction(fields: readonly Given[]): Given | null {
  const states = fields.filter(({ field }) => field === 'state');
  const said = new Set(states.map(({ given }) => given));
  const content = fields.find(({ field }) => CONTENT.has(field)) ?? null;
  const isEmptied = states.some(({ given }) => given !== 'reported');
  if (isEmptied && content !== null) return content;
  return said.size > 1 ? (states[1] ?? null) : null;
}

/** That there is a figure is said by the figure. */
function settled(fields: Given[]): Given[] {
  const [first, ...others] = fields.filter(({ field }) => field === 'state');
  return fields.filter(
    (one) => !others.includes(one) && !(one === first && one.given === 'reported'),
  );
}

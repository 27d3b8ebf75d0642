import { STATUS_SHAPE_BOX, statusShapePath } from '../status-badge/status-shape-path.ts';
import { TONE_PALETTE } from '../status-badge/tone-palette.ts';
import type { Tone } from '../status-badge/tone.ts';
import {
  columnGroups,
  type MatrixCell,
  type MatrixColumn,
  type MatrixRow,
} from './matrix-model.ts';

/** All that a picture of the matrix says; a picture travels alone, so it carries its title and source. */
export interface MatrixPicture {
  readonly title: string;
  readonly subtitle: string;
  /** Source and date, under the table. */
  readonly note: string;
  readonly corner: string;
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
  readonly legend: readonly { readonly tone: Tone; readonly word: string }[];
}

const COLUMN = 84;
const LINE = 26;
const SHAPE = 12;
const MARGIN = 24;
/** Mean width of a 12 px letter; pictures are laid out without a browser's measure. */
const LETTER = 6.6;
const TEXT = '#17212d';
const FAINT = '#48545f';
const RULE = '#77828f';

const escape = (words: string) =>
  words.replace(/[&<>"]/g, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

interface TextStyle {
  readonly size?: number;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly fill?: string;
}

function text(x: number, y: number, words: string, style: TextStyle = {}) {
  const { size = 12, weight = 400, anchor = 'start', fill = TEXT } = style;
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}">${escape(words)}</text>`;
}

function shape(x: number, y: number, tone: Tone) {
  const scale = SHAPE / STATUS_SHAPE_BOX;
  return `<path transform="translate(${x} ${y}) scale(${scale})" fill-rule="evenodd" fill="${TONE_PALETTE[tone].ink}" d="${statusShapePath(tone)}"/>`;
}

/** Breaks a heading into lines that fit its column, at spaces only. */
function wrap({ code, label }: MatrixColumn) {
  const fits = Math.floor((COLUMN - 4) / (LETTER - 1));
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && longer.length <= fits) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return code === undefined ? lines : [code, ...lines];
}

function cell({ tone, word, text: short }: MatrixCell, x: number, y: number) {
  const middle = x + COLUMN / 2;
  const shapeX = short === undefined ? middle - SHAPE / 2 : x + 6;
  return [
    `<g><title>${escape(word)}</title>`,
    `<rect x="${x}" y="${y}" width="${COLUMN - 1}" height="${LINE - 1}" fill="${TONE_PALETTE[tone].soft}"/>`,
    shape(shapeX, y + (LINE - SHAPE) / 2, tone),
    short === undefined ? '' : text(x + COLUMN - 7, y + LINE / 2 + 4, short, { anchor: 'end' }),
    '</g>',
  ].join('');
}

function head(picture: MatrixPicture, left: number, top: number, bottom: number) {
  let x = left;
  const groups = columnGroups(picture.columns).map(({ label, span }) => {
    const drawn = text(x + 4, top + 12, label, { size: 11, weight: 600 });
    x += span * COLUMN;
    return drawn;
  });
  const columns = picture.columns.flatMap((column, at) =>
    wrap(column).map((line, index, lines) =>
      text(left + (at + 0.5) * COLUMN, bottom - 8 - (lines.length - 1 - index) * 13, line, {
        size: 11,
        anchor: 'middle',
        fill: FAINT,
      }),
    ),
  );
  return [
    ...groups,
    ...columns,
    text(MARGIN, bottom - 8, picture.corner, { size: 11, fill: FAINT }),
  ];
}

function legend(picture: MatrixPicture, y: number, right: number) {
  let x = MARGIN;
  let line = y;
  const drawn = picture.legend.map(({ tone, word }) => {
    const width = SHAPE + 6 + word.length * LETTER + 18;
    if (x + width > right) [x, line] = [MARGIN, line + 20];
    const item = shape(x, line - 10, tone) + text(x + SHAPE + 6, line, word);
    x += width;
    return item;
  });
  return { drawn, bottom: line };
}

/**
 * The matrix as a complete SVG document in the light theme, drawn without a browser: for download, for a
 * report, for `svgTextToPng`. Same shapes as on the screen.
 */
export function matrixSvg(picture: MatrixPicture): string {
  const longest = Math.max(picture.corner.length, ...picture.rows.map((row) => row.label.length));
  const left = MARGIN + Math.ceil(longest * LETTER) + 16;
  const right = Math.max(left + picture.columns.length * COLUMN, 640);
  const headLines = Math.max(1, ...picture.columns.map((column) => wrap(column).length));
  const headTop = 76;
  const bodyTop =
    headTop + (columnGroups(picture.columns).length > 0 ? 20 : 0) + headLines * 13 + 12;
  const bodyBottom = bodyTop + picture.rows.length * LINE;
  const key = legend(picture, bodyBottom + 28, right);
  const [width, height] = [right + MARGIN, key.bottom + 48];
  const body = picture.rows.flatMap((row, index) => [
    text(MARGIN, bodyTop + index * LINE + LINE / 2 + 4, row.label),
    ...row.cells.map((one, at) => cell(one, left + at * COLUMN, bodyTop + index * LINE + 1)),
  ]);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif" role="img" aria-label="${escape(picture.title)}">`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    text(MARGIN, 36, picture.title, { size: 18, weight: 600 }),
    text(MARGIN, 58, picture.subtitle, { fill: FAINT }),
    ...head(picture, left, headTop, bodyTop),
    `<path d="M${MARGIN} ${bodyTop}H${right}" stroke="${RULE}"/>`,
    ...body,
    ...key.drawn,
    text(MARGIN, key.bottom + 28, picture.note, { size: 11, fill: FAINT }),
    '</svg>',
  ].join('\n');
}

/** What stands around a drawing that leaves the page: a picture travels alone. */
export interface PictureFrame {
  readonly title: string;
  readonly subtitle: string;
  /** Source and freshness, below. */
  readonly note: string;
  /** *SỐ LIỆU MINH HỌA …*, above everything; empty when the figures are real. */
  readonly strip: string;
}

/** Any CSS colours without custom properties. */
export interface PictureColours {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
}

const MARGIN = 24;
/** Mean width of a letter, as a share of its size; pictures are laid out without a browser's measure. */
const LETTER = 0.54;
const FONTS = 'Segoe UI, Roboto, Noto Sans, Liberation Sans, Arial, sans-serif';

/** Puts title, strip and source around a drawing, as one SVG text. */
export function framedPicture(
  drawing: { readonly svg: string; readonly width: number; readonly height: number },
  frame: PictureFrame,
  { paper, ink, faint }: PictureColours,
): string {
  const width = drawing.width + 2 * MARGIN;
  let y = MARGIN;
  const write = (text: string, size: number, fill: string, weight = 400) =>
    wrapped(text, drawing.width / (size * LETTER)).map((line) => {
      y += size * 1.35;
      return `<text x="${MARGIN}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(line)}</text>`;
    });
  const above = [
    ...write(frame.strip, 11, ink, 600),
    ...write(frame.title, 17, ink, 600),
    ...write(frame.subtitle, 12, faint),
  ];
  const top = y + 12;
  y = top + drawing.height + 4;
  const below = write(frame.note, 11, faint);
  const height = Math.ceil(y + MARGIN);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONTS}" role="img" aria-label="${escaped(frame.title)}">`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...above,
    `<g transform="translate(${MARGIN} ${top})">${drawing.svg}</g>`,
    ...below,
    '</svg>',
  ].join('\n');
}

/** Breaks a text into lines of so many letters, at spaces. */
function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter((one) => one !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length + 1 <= most) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

const escaped = (text: string) =>
  text.replaceAll(/[&<>"]/gu, (sign) => `&#${sign.codePointAt(0) ?? 0};`);

/** Points of one line of the table's type. */
const LINE = 14.5;
/** Characters of Times New Roman 11 pt that stand on one millimetre, words broken where they may be. */
const CHARACTERS_PER_MM = 0.6;

/**
 * How high a row must be for its texts to be read: a spreadsheet works this out when somebody edits a row,
 * not when it opens a file. `texts` with the width of their columns in millimetres.
 */
export function rowHeight(texts: readonly (readonly [text: string, width: number])[]): number {
  const lines = texts.map(([text, width]) =>
    linesOf(text, Math.max(1, Math.floor(width * CHARACTERS_PER_MM))),
  );
  return LINE * Math.max(1, ...lines) + 1;
}

/** Lines of a text set between words, as a spreadsheet sets it. */
function linesOf(text: string, most: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    let used = 0;
    lines += 1;
    for (const word of paragraph.split(' ')) {
      const length = word.length;
      const needed = used === 0 ? length : used + 1 + length;
      if (needed <= most) used = needed;
      else {
        lines += (used === 0 ? 0 : 1) + Math.floor((length - 1) / most);
        used = length % most || most;
      }
    }
  }
  return lines;
}

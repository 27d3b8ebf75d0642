/** Whether a text from a clipboard is more than one cell; the line break behind a single one is Excel's. */
export const isBlock = (text: string): boolean => /[\t\n]/u.test(text.replace(/\r?\n$/u, ''));

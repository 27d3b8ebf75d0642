/** A rule in both languages, one a line. */
export const both = (vi: string, en: string): string => `${vi}\n${en}`;

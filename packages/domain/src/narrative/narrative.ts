/** The parts of what a report says beside its figures: kết quả · hạn chế · nguyên nhân · kiến nghị. */
export const NARRATIVE_PARTS = ['results', 'shortcomings', 'causes', 'proposals'] as const;
export type NarrativePart = (typeof NARRATIVE_PARTS)[number];

/** One block of a narrative: of one area of work, or of the whole report. */
export type NarrativeText = Readonly<Record<NarrativePart, string>>;

/**
 * Who reads a block once it is sent (*Phạm vi xem*): everybody who oversees the unit, or of them only who
 * reviews its report, the secretariat and the board's leader.
 */
export const NARRATIVE_AUDIENCES = ['overseers', 'unit-and-secretariat'] as const;
export type NarrativeAudience = (typeof NARRATIVE_AUDIENCES)[number];

/** Characters a part may have at most: some eight printed pages. */
export const NARRATIVE_PART_LIMIT = 20_000;

/** What the block that belongs to no area is called where areas are named by their codes. */
export const GENERAL_BLOCK = 'general';

/** A block in which nobody has written. */
export const BLANK_NARRATIVE: NarrativeText = {
  results: '',
  shortcomings: '',
  causes: '',
  proposals: '',
};

/** Whether nothing is written; spaces alone say nothing. */
export function isBlankNarrative(text: NarrativeText): boolean {
  return NARRATIVE_PARTS.every((part) => text[part].trim() === '');
}

/** Whether two texts are one, however their letters are composed. */
export function saysTheSameNarrative(a: NarrativeText, b: NarrativeText): boolean {
  return NARRATIVE_PARTS.every((part) => a[part].normalize('NFC') === b[part].normalize('NFC'));
}

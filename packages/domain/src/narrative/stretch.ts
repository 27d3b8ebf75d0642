import { NARRATIVE_PARTS, type NarrativeAudience, type NarrativeText } from './narrative.ts';

/** Minutes from its first words on in which a revision is written on rather than followed by another. */
export const STRETCH_MINUTES = 10;

/** What one saving may take away of a part without a revision of its own. */
const LITTLE_CHARACTERS = 40;

/** Who writes a block, and for whom. */
interface BlockWriter {
  readonly accountId: string;
  readonly office: string;
  readonly audience: NarrativeAudience;
}

/** The revision a block stands at, as whoever writes next finds it. */
export interface Stretch {
  readonly text: NarrativeText;
  /** null: not known, as of what was written before offices were kept. */
  readonly by: { readonly [key in keyof BlockWriter]: BlockWriter[key] | null };
  readonly isSent: boolean;
  /** Whether the report was moved, or something was said of it, since the stretch began. */
  readonly isActedOn: boolean;
  /** Since its first words. */
  readonly secondsOpen: number;
}

/**
 * Whether a text is written on in its revision instead of beside it: one person types, saving at every
 * pause, and nobody has done anything in between that may rest on what stood there. What takes away a
 * good part of a text leaves it readable.
 */
export function isOneStretch(
  { by, isSent, isActedOn, secondsOpen, text }: Stretch,
  writer: BlockWriter,
  writing: NarrativeText,
): boolean {
  return (
    !isSent &&
    !isActedOn &&
    secondsOpen <= STRETCH_MINUTES * 60 &&
    by.accountId === writer.accountId &&
    by.office === writer.office &&
    by.audience === writer.audience &&
    !NARRATIVE_PARTS.some((part) => takesAway(text[part].length, writing[part].length))
  );
}

const takesAway = (before: number, after: number): boolean =>
  before - after >= LITTLE_CHARACTERS && before > 2 * after;

export {
  type NarrativeAudience,
  type NarrativePart,
  type NarrativeText,
  BLANK_NARRATIVE,
  GENERAL_BLOCK,
  NARRATIVE_AUDIENCES,
  NARRATIVE_PARTS,
  NARRATIVE_PART_LIMIT,
  isBlankNarrative,
  saysTheSameNarrative,
} from './narrative.ts';
export { type Stretch, isOneStretch } from './stretch.ts';

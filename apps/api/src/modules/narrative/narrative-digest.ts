import { createHash } from 'node:crypto';

import { NARRATIVE_PARTS, type NarrativeText } from '@tiendo/domain/narrative';
import { canonicalJson } from '@tiendo/domain/submission';

/** The SHA-256 of a block's text, hexadecimal, the same however its letters are composed. */
export function narrativeDigest(text: NarrativeText): string {
  const parts = Object.fromEntries(NARRATIVE_PARTS.map((part) => [part, text[part]]));
  return createHash('sha256').update(canonicalJson(parts), 'utf8').digest('hex');
}

import type { Page } from 'playwright-core';

import type { Language } from './stage.ts';

/** Letters that English does not have. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/iu;
/** Words that no Vietnamese sentence has. */
const ENGLISH =
  /(?<!\p{L})(?:the|of|and|with|for|not|is|are|has|been|report|unit|task|year)(?!\p{L})/iu;
const FOREIGN: Readonly<Record<Language, RegExp>> = { vi: ENGLISH, en: VIETNAMESE };
/** Names that no language translates, wherever they stand. */
const PROPER_NAMES = /Tiến Độ|Ba Đình/giu;

/**
 * Texts in the language that was not chosen and that do not say so (WCAG 3.1.2): the product's own
 * phrases that were not translated, and data, which stays in the language it was written in and has to
 * declare it, so that a screen reader changes its voice. It does not matter where a text came from.
 *
 * Left out is what cannot declare a language of its own: an attribute and the title of the document
 * hold one text in one language, in an `<option>` browsers keep nothing but text, and what is written
 * inside a drawing (`role="img"`) is not read: its name is.
 */
export async function foreignPhrases(page: Page, language: Language): Promise<string[]> {
  const texts = await page.evaluate(visibleTexts, language);
  return [...new Set(texts)].filter((text) =>
    FOREIGN[language].test(text.normalize('NFC').replaceAll(PROPER_NAMES, '')),
  );
}

/** Runs in the page: what one sees in the language of the screen. */
function visibleTexts(language: string): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim();
    if (!text || parent?.closest('[lang]')?.getAttribute('lang') !== language) continue;
    if (parent.closest('option, [role="img"]') || !parent.checkVisibility()) continue;
    found.push(text);
  }
  return found;
}

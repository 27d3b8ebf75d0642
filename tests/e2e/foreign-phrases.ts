import type { Page } from 'playwright-core';

import type { Language } from './stage.ts';

/** Letters that English does not have. */
const VIETNAMESE_WORDS =
  /[\p{L}.]*[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ][\p{L}]*(?:[ \u00a0]\p{L}+)*/giu;
/** Names that no language translates. */
const PROPER_NAMES = ['tiến độ', 'ba đình'];
/** Words that no Vietnamese sentence has. */
const ENGLISH = /\b(?:the|of|and|with|for|not|is|are|has|been|report|unit|task|year)\b/iu;

/**
 * Phrases of the product's own in the language that was not chosen. What the API sent (names, causes,
 * titles) is data and stays in the language it was written in; so does what declares its language.
 */
export async function foreignPhrases(
  page: Page,
  language: Language,
  data: ReadonlySet<string>,
): Promise<string[]> {
  const texts = await page.evaluate(visibleTexts, language);
  const sent = [...data, ...PROPER_NAMES].join('\n').toLowerCase();
  return [...new Set(texts)].filter((text) =>
    language === 'vi'
      ? ENGLISH.test(text) && !sent.includes(text.toLowerCase())
      : vietnameseWords(text).some((words) => !isSent(words, sent)),
  );
}

const vietnameseWords = (text: string): string[] => text.match(VIETNAMESE_WORDS) ?? [];

/** Words that were sent as they are, or that begin with what was sent and go on in English. */
function isSent(words: string, sent: string): boolean {
  const parts = words.replaceAll('\u00a0', ' ').toLowerCase().split(' ');
  const longest = parts.findLastIndex((_, at) => sent.includes(parts.slice(0, at + 1).join(' ')));
  if (longest === -1) return false;
  const [next = '', ...rest] = parts.slice(longest + 1);
  if (vietnameseWords(next).length > 0) return false;
  return vietnameseWords(rest.join(' ')).every((more) => isSent(more, sent));
}

/** Runs in the page: what one sees and what a screen reader is told. */
function visibleTexts(language: string): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    const text = walker.currentNode.textContent?.trim();
    if (!text || parent?.closest('[lang]')?.getAttribute('lang') !== language) continue;
    if (parent.checkVisibility()) found.push(text.normalize('NFC'));
  }
  for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
    if (element.closest('[lang]')?.getAttribute('lang') !== language) continue;
    for (const name of ['aria-label', 'title', 'placeholder']) {
      const text = element.getAttribute(name);
      if (text) found.push(text.normalize('NFC'));
    }
  }
  return [document.title.normalize('NFC'), ...found];
}

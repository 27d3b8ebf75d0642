import { useEffect } from 'react';

/**
 * Prints a line at the foot of every sheet of paper; the strip itself stands on the first alone.
 * A constructed style sheet, because the content security policy forbids inline styles.
 */
export function usePageFooter(text: string): void {
  useEffect(() => {
    if (!('adoptedStyleSheets' in document)) return undefined;
    const sheet = new CSSStyleSheet();
    const content = JSON.stringify(text);
    sheet.replaceSync(
      `@page { @bottom-left { content: ${content}; width: 100%; font: 6.5pt sans-serif; white-space: normal; } }`,
    );
    document.adoptedStyleSheets.push(sheet);
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
    };
  }, [text]);
}

import type { Language } from '../lib/language.ts';
import { quotedParts } from './quoted.ts';

/** The language of what people write into the product: names of units, causes, tasks, minutes. */
export const DATA_LANGUAGE: Language = 'vi';

interface DataTextProps {
  /** Text as it was written; it has no other language. */
  readonly children: string | null | undefined;
}

/** What somebody wrote, in the language they wrote it in, whatever the language of the screen (WCAG 3.1.2). */
export function DataText({ children }: DataTextProps) {
  return <span lang={DATA_LANGUAGE}>{children}</span>;
}

/** A sentence of the product with what somebody wrote inside it, marked by `quoted`. */
export function MixedText({ children }: { readonly children: string }) {
  return quotedParts(children).map(({ at, text, isQuoted }) =>
    isQuoted ? <DataText key={at}>{text}</DataText> : text,
  );
}

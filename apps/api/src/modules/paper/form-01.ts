import type { DocumentHeading, DocumentLayout, SignaturePlace } from '@tiendo/domain/document';

import type { PaperCell } from './paper-cell.ts';

/** A column of the table: what is over it, its mark `(7)=(6)/(5)`, and its share of the width. */
export interface PaperColumn {
  readonly head: string;
  readonly mark: string;
  /** Millimetres on the narrowest sheet; writers stretch them to theirs. */
  readonly width: number;
  readonly align: 'center' | 'left' | 'right';
}

/** A line of the table. */
export type PaperLine =
  | { readonly kind: 'block' | 'area'; readonly number: string; readonly name: string }
  | {
      readonly kind: 'indicator';
      readonly number: string;
      readonly isPart: boolean;
      /** As many as there are columns, the number and the name among them. */
      readonly cells: readonly PaperCell[];
    };

/** *Biểu số 01* before it is drawn: everything that stands on the paper, in its order. */
export interface Form01 {
  readonly layout: DocumentLayout;
  readonly heading: DocumentHeading;
  readonly placeAndDay: string;
  readonly formName: string;
  readonly title: string;
  readonly window: string;
  /** *DỰ THẢO – chưa gửi*; null when the paper shows what was sent. */
  readonly draft: string | null;
  readonly illustrative: string | null;
  readonly columns: readonly PaperColumn[];
  readonly lines: readonly PaperLine[];
  readonly footnotes: readonly string[];
  readonly preparedBy: string;
  readonly signature: SignaturePlace;
  readonly signHere: string;
  readonly positionHere: string;
  /** Whose form of which half-year, at the foot of each page. */
  readonly footer: string;
  /** The number, time and hash of the last sending. */
  readonly receipt: readonly string[];
  /** When what is shown last changed, for the file's own dates. */
  readonly asOf: Date;
}

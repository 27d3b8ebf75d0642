/** Every key of the sheet of shortcuts, in its order. */
export const SHORTCUTS = [
  'travel',
  'edges',
  'corners',
  'pages',
  'nextField',
  'nextRow',
  'extend',
  'selectAll',
  'selectRow',
  'type',
  'edit',
  'cancel',
  'clear',
  'copy',
  'paste',
  'fillDown',
  'undo',
  'leave',
  'help',
] as const;

/** One of {@link SHORTCUTS}. */
export type Shortcut = (typeof SHORTCUTS)[number];

/** A line of the sheet: the keys as the keyboard names them, and what they do. */
export interface ShortcutPhrase {
  readonly keys: string;
  readonly does: string;
}

/** All that the grid says by itself. */
export interface GridPhrases {
  /** A short line under the grid: how to see the keys and how to get out. */
  readonly hint: string;
  readonly shortcutsTitle: string;
  readonly close: string;
  /** Headings of the two columns of the sheet. */
  readonly keys: string;
  readonly does: string;
  readonly shortcuts: Readonly<Record<Shortcut, ShortcutPhrase>>;
}

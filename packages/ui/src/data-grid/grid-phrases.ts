import type { ShortcutPhrase } from '../shortcut-list/shortcut-list.tsx';

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

/** The keys of the grid, and those its caller added. */
export const shortcutLines = (
  { shortcuts }: GridPhrases,
  more: readonly ShortcutPhrase[] = [],
): readonly ShortcutPhrase[] => [...SHORTCUTS.map((name) => shortcuts[name]), ...more];

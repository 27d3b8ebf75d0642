import type { Motion } from './motion.ts';

/** A key as the grid and its caller see it. */
export interface KeyPress {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key asks of the grid. */
export type GridCommand =
  | { readonly kind: 'move'; readonly motion: Motion; readonly extend: boolean }
  | { readonly kind: 'tab'; readonly back: boolean }
  | { readonly kind: 'enter'; readonly back: boolean }
  | { readonly kind: 'select'; readonly what: 'all' | 'row' | 'column' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'arm-leaving' }
  | { readonly kind: 'clear' }
  | { readonly kind: 'fill-down' }
  | { readonly kind: 'undo' }
  | { readonly kind: 'redo' }
  | { readonly kind: 'help' };

/**
 * How the active cell is being edited. `replace`: typing began over the old text, arrows finish and travel.
 * `revise`: F2, a double click or a tap, arrows move the caret.
 */
export type EditMode = 'replace' | 'revise';

const MOTIONS: Readonly<Record<string, readonly [plain: Motion, withCtrl: Motion]>> = {
  ArrowUp: ['up', 'top'],
  ArrowDown: ['down', 'bottom'],
  ArrowLeft: ['left', 'row-start'],
  ArrowRight: ['right', 'row-end'],
  PageUp: ['page-up', 'page-up'],
  PageDown: ['page-down', 'page-down'],
  Home: ['row-start', 'first-cell'],
  End: ['row-end', 'last-cell'],
};

/** The command of a key, or null when it is the browser's: a letter, or a caret key inside an edit. */
export function readKey(press: KeyPress, editing: EditMode | null): GridCommand | null {
  if (press.alt) return null;
  const back = press.shift;
  if (press.key === 'Tab' && !press.ctrl) return { kind: 'tab', back };
  if (press.key === 'Enter' && !press.ctrl) return { kind: 'enter', back };
  if (editing === null) return readTravelKey(press);
  if (press.key === 'Escape') return { kind: 'cancel' };
  const arrow = press.key.startsWith('Arrow') && !press.ctrl && !press.shift;
  return editing === 'replace' && arrow ? readMotion(press) : null;
}

function readMotion({ key, ctrl, shift }: KeyPress): GridCommand | null {
  const motion = MOTIONS[key]?.[ctrl ? 1 : 0];
  return motion === undefined ? null : { kind: 'move', motion, extend: shift };
}

function readTravelKey(press: KeyPress): GridCommand | null {
  const motion = readMotion(press);
  if (motion !== null) return motion;
  if (press.ctrl) return readControlKey(press);
  switch (press.key) {
    case 'F2':
      return { kind: 'edit' };
    case 'Escape':
      return { kind: 'arm-leaving' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'clear' };
    case '?':
      return { kind: 'help' };
    case ' ':
      return press.shift ? { kind: 'select', what: 'row' } : null;
    default:
      return null;
  }
}

function readControlKey({ key, shift }: KeyPress): GridCommand | null {
  switch (key.toLowerCase()) {
    case 'a':
      return { kind: 'select', what: 'all' };
    case ' ':
      return { kind: 'select', what: 'column' };
    case 'd':
      return { kind: 'fill-down' };
    case 'z':
      return shift ? { kind: 'redo' } : { kind: 'undo' };
    case 'y':
      return { kind: 'redo' };
    default:
      return null;
  }
}

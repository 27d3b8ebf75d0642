import { ShortcutList } from '@tiendo/ui/shortcut-list/shortcut-list.tsx';

interface ScreenShortcutsProps {
  readonly onClose: () => void;
  readonly phrases: {
    readonly shortcuts: string;
    readonly close: string;
    readonly keys: string;
    readonly does: string;
    readonly keyList: readonly (readonly [keys: string, does: string])[];
  };
}

/** The keys of a screen in its own words. */
export function ScreenShortcuts({ onClose, phrases }: ScreenShortcutsProps) {
  return (
    <ShortcutList
      open
      onClose={onClose}
      title={phrases.shortcuts}
      closeLabel={phrases.close}
      headings={phrases}
      lines={phrases.keyList.map(([keys, does]) => ({ keys, does }))}
    />
  );
}

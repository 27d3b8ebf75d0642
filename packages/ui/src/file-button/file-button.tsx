import type { ReactNode } from 'react';

import styles from './file-button.module.css';

interface FileButtonProps {
  /** What the computer offers, as `accept` of an input names it; what a file really is somebody else finds out. */
  readonly accept: string;
  readonly multiple?: boolean;
  readonly disabled: boolean;
  /** Id of what is said of the files one may choose. */
  readonly describedBy: string;
  readonly onChoose: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

/** Chooses files on this computer. The browser’s own words are in its language, so the label is what shows. */
export function FileButton(props: FileButtonProps) {
  const { accept, multiple = false, disabled, describedBy, onChoose, children } = props;
  return (
    <label className={styles.label}>
      <input
        type="file"
        className={styles.input}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        aria-describedby={describedBy}
        onChange={({ target }) => {
          onChoose(Array.from(target.files ?? []));
          // The same file may be chosen again after a refusal.
          target.value = '';
        }}
      />
      {children}
    </label>
  );
}

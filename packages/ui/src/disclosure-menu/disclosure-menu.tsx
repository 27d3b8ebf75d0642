import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import styles from './disclosure-menu.module.css';

/** One thing to do. */
export interface MenuAction {
  readonly id: string;
  readonly label: ReactNode;
  readonly onSelect: () => void;
}

interface DisclosureMenuProps {
  readonly label: string;
  readonly icon?: ReactNode;
  /** Draw the icon only; the label stays for the ear. */
  readonly iconOnly?: boolean;
  readonly actions: readonly MenuAction[];
  /** It was asked for before it was here: opens at once and takes the focus. */
  readonly startsOpen?: boolean;
}

/**
 * A button that shows a few more buttons. Not an ARIA menu: a short list in the tab order needs no arrow keys.
 * Escape, leaving it, and choosing close it; Escape and choosing give the focus back.
 */
export function DisclosureMenu(props: DisclosureMenuProps) {
  const { label, icon, iconOnly = false, actions, startsOpen = false } = props;
  const [open, setOpen] = useState(startsOpen);
  const root = useRef<HTMLDivElement>(null);
  const close = (giveBack: boolean) => {
    setOpen(false);
    if (giveBack) root.current?.querySelector('button')?.focus();
  };

  useEffect(() => {
    if (startsOpen) root.current?.querySelector('button')?.focus();
  }, [startsOpen]);

  useEffect(() => {
    if (!open) return undefined;
    const leave = (event: Event) => {
      if (event.target instanceof Node && root.current?.contains(event.target) === false)
        setOpen(false);
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
    };
  }, [open]);

  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    close(true);
  };

  return (
    <div ref={root} className={styles.root}>
      <Button
        size="small"
        icon={icon}
        iconOnly={iconOnly}
        aria-expanded={open}
        aria-label={iconOnly ? label : undefined}
        title={iconOnly ? label : undefined}
        onClick={() => setOpen(!open)}
        onKeyDown={closeOnEscape}
      >
        {iconOnly ? null : label}
      </Button>
      {open && (
        <ul className={styles.list}>
          {actions.map((action) => (
            <li key={action.id}>
              <button
                type="button"
                className={styles.action}
                onKeyDown={closeOnEscape}
                onClick={() => {
                  close(true);
                  action.onSelect();
                }}
              >
                {action.label}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

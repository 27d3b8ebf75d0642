import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';

import { Button } from '../button/button.tsx';
import { classNames } from '../class-names/class-names.ts';
import { Icon } from '../icon/icon.tsx';
import styles from './dialog.module.css';

interface DialogProps {
  readonly open: boolean;
  /** Escape, the cross, or whatever in the dialog asks for it. */
  readonly onClose: () => void;
  readonly title: ReactNode;
  readonly closeLabel: string;
  readonly children: ReactNode;
  /** The buttons; the one that goes on comes last. */
  readonly footer?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large' | 'side';
}

/**
 * A native modal `<dialog>`: the browser keeps the focus inside, makes the rest inert and gives the focus back.
 * Its content exists only while it is open, so that a form starts fresh. `side` is a sheet at the right edge.
 */
export function Dialog({ open, ...rest }: DialogProps) {
  return open ? <OpenDialog {...rest} /> : null;
}

function OpenDialog(props: Omit<DialogProps, 'open'>) {
  const { onClose, title, closeLabel, children, footer, size = 'medium' } = props;
  const ref = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  // Only close() gives the focus back, and only while the dialog is still on the page: a layout effect of the
  // component that goes away with it is the last moment.
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  return (
    <dialog
      ref={ref}
      aria-labelledby={titleId}
      className={classNames(styles.dialog, styles[size])}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <Button
          variant="quiet"
          iconOnly
          icon={<Icon name="close" />}
          aria-label={closeLabel}
          onClick={onClose}
        />
      </div>
      <div className={styles.body}>{children}</div>
      {footer !== undefined && <div className={styles.footer}>{footer}</div>}
    </dialog>
  );
}

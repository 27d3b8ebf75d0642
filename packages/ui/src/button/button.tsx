import { useId, type ComponentProps, type MouseEvent, type ReactNode } from 'react';

import { buttonClass, type ButtonVariant } from './button-class.ts';
import styles from './button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'className'> {
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
  /** Square, for an icon alone; the accessible name then comes from `aria-label`. */
  readonly iconOnly?: boolean;
  /** Work is under way: the width stays, a wheel turns, presses do nothing. */
  readonly busy?: boolean;
  /** Why it cannot be pressed now. The button stays reachable, so that the reason can be read. */
  readonly disabledReason?: string | undefined;
}

/** A button that is never silently dead: it is either pressable, busy, or says why not. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  iconOnly = false,
  busy = false,
  disabledReason,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const reasonId = useId();
  const blocked = busy || disabledReason !== undefined;
  const describedBy = disabledReason === undefined ? rest['aria-describedby'] : reasonId;

  function handleClick(event: MouseEvent<HTMLButtonElement>) {
    if (blocked) event.preventDefault();
    else onClick?.(event);
  }

  return (
    <>
      <button
        type="button"
        {...rest}
        className={buttonClass(variant, size, iconOnly)}
        aria-disabled={blocked || undefined}
        aria-busy={busy || undefined}
        aria-describedby={describedBy}
        title={disabledReason ?? rest.title}
        onClick={handleClick}
      >
        <span className={styles.content}>
          {icon}
          {children}
        </span>
        {busy && <span className={styles.wheel} />}
      </button>
      {disabledReason !== undefined && (
        <span id={reasonId} hidden>
          {disabledReason}
        </span>
      )}
    </>
  );
}

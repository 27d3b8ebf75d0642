import type { ComponentProps, ReactNode } from 'react';

import { buttonClass, type ButtonVariant } from '../button/button-class.ts';
import styles from './link-button.module.css';

interface LinkButtonProps extends Omit<ComponentProps<'a'>, 'className'> {
  readonly href: string;
  readonly variant?: ButtonVariant;
  readonly size?: 'small' | 'medium';
  readonly icon?: ReactNode;
}

/** A link that looks like a button: it goes somewhere, so it stays a link. Router links wear `buttonClass`. */
export function LinkButton({
  variant = 'secondary',
  size = 'medium',
  icon,
  children,
  ...rest
}: LinkButtonProps) {
  return (
    <a {...rest} className={buttonClass(variant, size)}>
      <span className={styles.content}>
        {icon}
        {children}
      </span>
    </a>
  );
}

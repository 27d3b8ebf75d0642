import { classNames } from '../class-names/class-names.ts';
import styles from './button.module.css';

/** How loud a button is: one `primary` a screen, `danger` only for what cannot be taken back. */
export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';

/** Class of anything that has to look like a button, so that a router's own link can wear it. */
export function buttonClass(
  variant: ButtonVariant = 'secondary',
  size: 'small' | 'medium' = 'medium',
  iconOnly = false,
): string {
  return classNames(
    styles.button,
    styles[variant],
    size === 'small' && styles.small,
    iconOnly && styles.iconOnly,
  );
}

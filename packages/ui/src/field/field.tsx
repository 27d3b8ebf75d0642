import { useId, type ReactNode } from 'react';

import { Icon } from '../icon/icon.tsx';
import styles from './field.module.css';

/** What every labelled control takes. */
export interface FieldProps {
  readonly label: ReactNode;
  /** Says beforehand what is expected. */
  readonly description?: ReactNode;
  /** Says afterwards what is wrong; the control is then invalid. */
  readonly error?: ReactNode;
  /** Shown after the label of a control that may stay empty or must not. */
  readonly mark?: ReactNode;
  /** Keeps the label for the ear only, where the place already names the control. */
  readonly labelHidden?: boolean;
}

/** What {@link Field} hands to the control it labels. */
export interface FieldControl {
  readonly id: string;
  readonly className: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

interface FieldFrame extends FieldProps {
  readonly children: (control: FieldControl) => ReactNode;
}

/** Label, description and error around one control, tied to it by id. */
export function Field(props: FieldFrame) {
  const { label, description, error, mark, labelHidden = false, children } = props;
  const id = useId();
  const hasError = error !== undefined && error !== null;
  const describedBy = [
    description !== undefined && `${id}-description`,
    hasError && `${id}-error`,
  ].filter((part) => part !== false);

  return (
    <div className={styles.field}>
      <label htmlFor={id} className={labelHidden ? 'visually-hidden' : styles.label}>
        {label}
        {mark !== undefined && <span className={styles.mark}> {mark}</span>}
      </label>
      {description !== undefined && (
        <p id={`${id}-description`} className={styles.description}>
          {description}
        </p>
      )}
      {children({
        id,
        className: styles.control ?? '',
        'aria-describedby': describedBy.length > 0 ? describedBy.join(' ') : undefined,
        'aria-invalid': hasError || undefined,
      })}
      {hasError && (
        <p id={`${id}-error`} className={styles.error}>
          <Icon name="alert" size={16} />
          <span>{error}</span>
        </p>
      )}
    </div>
  );
}

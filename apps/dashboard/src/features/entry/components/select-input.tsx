import type { KeyboardEvent } from 'react';

import { messagesId } from '../model/cell-control.ts';
import styles from './entry-inputs.module.css';

interface SelectInputProps<Value extends string> {
  readonly id: string;
  /** Prefix of the ids of the cell, whose messages describe the choice. */
  readonly idPrefix: string;
  /** For the ear: the place on the screen says it to the eye. */
  readonly label: string;
  readonly value: Value;
  readonly options: Readonly<Partial<Record<Value, string>>>;
  readonly keyDown: (event: KeyboardEvent<HTMLElement>) => void;
  readonly onChoose: (value: Value) => void;
  readonly isMain?: boolean;
  readonly isWrong?: boolean;
}

/** A small native choice inside a cell. */
export function SelectInput<Value extends string>(props: SelectInputProps<Value>) {
  const {
    id,
    idPrefix,
    label,
    value,
    options,
    keyDown,
    onChoose,
    isMain = false,
    isWrong = false,
  } = props;
  const values = Object.keys(options).filter((key): key is Value => key in options);
  return (
    <span className={isMain ? styles.mainSelect : styles.smallSelect}>
      <label htmlFor={id} className="visually-hidden">
        {label}
      </label>
      <select
        id={id}
        className={styles.select}
        data-entry={isMain || undefined}
        aria-invalid={isWrong || undefined}
        aria-describedby={messagesId(idPrefix)}
        value={value}
        onKeyDown={keyDown}
        onChange={(event) => {
          const chosen = values.find((one) => one === event.target.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((key) => (
          <option key={key} value={key}>
            {options[key]}
          </option>
        ))}
      </select>
    </span>
  );
}

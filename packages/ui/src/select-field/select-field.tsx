import type { ComponentProps } from 'react';

import { Field, type FieldProps } from '../field/field.tsx';

type NativeSelect = Omit<ComponentProps<'select'>, 'id' | 'className' | 'children' | 'multiple'>;

/** One choice of a {@link SelectField}. */
export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly disabled?: boolean;
}

interface SelectFieldProps extends FieldProps, NativeSelect {
  readonly options: readonly SelectOption[];
}

/** A native `<select>`: the phone's own wheel, the desktop's own type-ahead. */
export function SelectField(props: SelectFieldProps) {
  const { label, description, error, mark, labelHidden = false, options, ...select } = props;
  return (
    <Field {...{ label, description, error, mark, labelHidden }}>
      {(control) => (
        <select {...select} {...control}>
          {options.map((option) => (
            <option key={option.value} value={option.value} disabled={option.disabled}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

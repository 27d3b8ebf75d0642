import type { ComponentProps } from 'react';

import { Field, type FieldProps } from '../field/field.tsx';

type NativeInput = Omit<ComponentProps<'input'>, 'id' | 'className' | 'children'>;

interface TextFieldProps extends FieldProps, NativeInput {}

/** One line of text with its label, description and error. All else is the native `<input>`. */
export function TextField(props: TextFieldProps) {
  const { label, description, error, mark, labelHidden = false, ...input } = props;
  return (
    <Field {...{ label, description, error, mark, labelHidden }}>
      {(control) => <input type="text" {...input} {...control} />}
    </Field>
  );
}

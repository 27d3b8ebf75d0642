import type { ComponentProps } from 'react';

import { Field, type FieldProps } from '../field/field.tsx';

type NativeTextArea = Omit<ComponentProps<'textarea'>, 'id' | 'className' | 'children'>;

interface TextAreaFieldProps extends FieldProps, NativeTextArea {}

/** Several lines of text: a cause, a reason, a note. Grows with what is typed where the browser can. */
export function TextAreaField(props: TextAreaFieldProps) {
  const { label, description, error, mark, labelHidden = false, ...area } = props;
  return (
    <Field {...{ label, description, error, mark, labelHidden }}>
      {(control) => <textarea rows={3} {...area} {...control} />}
    </Field>
  );
}

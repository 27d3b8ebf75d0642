import { useEffect, useRef, useState, type FormEvent } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { TextField } from '@tiendo/ui/text-field/text-field.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { hasCode } from '../../../lib/api-error.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { useSignIn } from '../api/use-sign-in.ts';
import styles from './sign-in-form.module.css';

interface SignInFormProps {
  readonly username: string;
  readonly password: string;
}

/** User name and password; what is wrong is said at its field. */
export function SignInForm({ username, password }: SignInFormProps) {
  const phrases = usePhrases();
  const signIn = useSignIn();
  const submit = useFocusWhen<HTMLButtonElement>(password !== '');
  const wanted = useFocusWhen<HTMLInputElement>(username !== '' && password === '');
  const [missing, setMissing] = useState({ username: false, password: false });
  const wrong = signIn.isError && hasCode(signIn.error, 'auth.wrong-credentials');
  const refusal = signIn.isError ? errorPhrase(signIn.error, phrases) : undefined;

  function handleSubmit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const fields = new FormData(form);
    const body = { username: text(fields, 'username').trim(), password: text(fields, 'password') };
    const empty = { username: body.username === '', password: body.password === '' };
    setMissing(empty);
    const first = empty.username ? 'username' : empty.password ? 'password' : null;
    if (first === null) signIn.mutate(body, { onError: () => focusField(form, 'password') });
    else focusField(form, first);
  }

  return (
    <form className={styles.form} onSubmit={handleSubmit} noValidate>
      <TextField
        label={phrases.signIn.username}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        defaultValue={username}
        error={missing.username ? phrases.signIn.usernameMissing : undefined}
      />
      <TextField
        label={phrases.signIn.password}
        name="password"
        type="password"
        ref={wanted}
        autoComplete="current-password"
        defaultValue={password}
        error={missing.password ? phrases.signIn.passwordMissing : wrong ? refusal : undefined}
      />
      {refusal !== undefined && !wrong && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      <Button type="submit" variant="primary" busy={signIn.isPending} ref={submit}>
        {phrases.signIn.submit}
      </Button>
    </form>
  );
}

/** The keyboard goes to what is still wanted: a filled form needs only its button, a known person a password. */
function useFocusWhen<Control extends HTMLElement>(isWanted: boolean) {
  const control = useRef<Control>(null);
  useEffect(() => {
    if (isWanted) control.current?.focus();
  }, [isWanted]);
  return control;
}

const text = (fields: FormData, name: string): string => {
  const value = fields.get(name);
  return typeof value === 'string' ? value : '';
};

function focusField(form: HTMLFormElement, name: string): void {
  const field = form.elements.namedItem(name);
  if (field instanceof HTMLElement) field.focus();
}

import { ERROR_PHRASES_EN } from '@tiendo/contract/error-phrases.en';

import type { Phrases } from '../vi/bundle.ts';
import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { words } from './words.ts';

/** What every screen needs in English. */
export const core = {
  shell,
  signIn,
  words,
  errors: ERROR_PHRASES_EN,
  noConnection: shell.noConnection,
} satisfies Partial<Phrases>;

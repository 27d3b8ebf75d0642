import type { ErrorCode } from '@tiendo/contract/error-codes';
import { ERROR_PHRASES_VI } from '@tiendo/contract/error-phrases.vi';

import { shell } from './shell.ts';
import { signIn } from './sign-in.ts';
import { words } from './words.ts';

const errors: Readonly<Record<ErrorCode, string>> = ERROR_PHRASES_VI;

/** What every screen needs in Vietnamese: the frame, the sign-in page, words and refusals. */
export const core = { shell, signIn, words, errors, noConnection: shell.noConnection };

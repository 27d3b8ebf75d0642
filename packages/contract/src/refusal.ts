import { z } from 'zod';

import { ERROR_CODES, type ErrorCode } from './error-codes.ts';

/** With which code an act would be refused now; null when it would be taken. */
export const refusal = z.enum(Object.keys(ERROR_CODES) as [ErrorCode, ...ErrorCode[]]).nullable();

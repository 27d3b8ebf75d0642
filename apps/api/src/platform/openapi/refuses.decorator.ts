import { applyDecorators } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';

import { ERROR_CODES, type ErrorCode } from '@tiendo/contract/error-codes';

const PROBLEM = { $ref: '#/components/schemas/Problem' };

/** Says in the OpenAPI document with which codes a route refuses, beside those every route has. */
export function Refuses(...codes: readonly ErrorCode[]) {
  const byStatus = Map.groupBy(codes, (code) => ERROR_CODES[code]);
  return applyDecorators(
    ...[...byStatus].map(([status, refusals]) =>
      ApiResponse({
        status,
        description: refusals.join(', '),
        content: { 'application/problem+json': { schema: PROBLEM } },
      }),
    ),
  );
}

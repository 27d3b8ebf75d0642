import type { OpenAPIObject } from '@nestjs/swagger';
import { z } from 'zod';

import { ERROR_CODES } from '@tiendo/contract/error-codes';
import { ROLES } from '@tiendo/domain/access';

const code = z.enum(Object.keys(ERROR_CODES));
const params = z.record(z.string(), z.union([z.string(), z.number()]));

/** What every refusal looks like (RFC 9457). */
const problem = z.object({
  type: z.string(),
  title: z.string().describe('In the language asked for by Accept-Language: vi or en'),
  status: z.int(),
  code: code.describe('Never changes its meaning'),
  params,
  requestId: z.string(),
  issues: z
    .array(z.object({ path: z.string(), code, message: z.string(), params: params.optional() }))
    .optional(),
  help: z
    .object({ role: z.enum(ROLES), names: z.array(z.string()), text: z.string() })
    .optional()
    .describe(
      'Who can help, where a right or the state of a report refused; text says so in words',
    ),
  current: z.unknown().optional().describe('What stands now, when somebody was faster (412)'),
});

const METHODS = ['get', 'put', 'post', 'delete', 'patch'] as const;

/** Puts the shape of refusals into the document, and those that any route may give into each route. */
export function describeProblems(document: OpenAPIObject): OpenAPIObject {
  const { $schema: _, ...schema } = z.toJSONSchema(problem, { target: 'draft-2020-12' });
  document.components ??= {};
  document.components.schemas = { ...document.components.schemas, Problem: schema as object };
  for (const path of Object.values(document.paths)) {
    for (const method of METHODS) {
      const operation = path[method];
      if (operation) operation.responses['default'] ??= ANY_REFUSAL;
    }
  }
  return document;
}

const ANY_REFUSAL = {
  description:
    'auth.required, auth.forbidden, request.invalid, request.too-many, server.unexpected',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
};

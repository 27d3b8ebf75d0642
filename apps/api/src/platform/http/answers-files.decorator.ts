import { applyDecorators } from '@nestjs/common';
import { ApiProduces, ApiResponse } from '@nestjs/swagger';

/** Says in the OpenAPI document that a route answers a file of one of these media types. */
export function AnswersFiles(description: string, ...types: readonly string[]) {
  const file = { schema: { type: 'string', format: 'binary' } };
  return applyDecorators(
    ApiProduces(...types),
    ApiResponse({
      status: 200,
      description,
      content: Object.fromEntries(types.map((type) => [type, file])),
    }),
  );
}

import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiResponse } from '@nestjs/swagger';
import type { z } from 'zod';

export const ANSWER_SCHEMA = 'tiendo:answer-schema';

/**
 * Says what a route answers: into the OpenAPI document, and for the tests, which hold every answer
 * against it. Nothing is checked in production: a serializer costs a quarter of the throughput.
 */
export const Answers = (status: number, schema: z.ZodType, description = 'OK') =>
  applyDecorators(
    SetMetadata(ANSWER_SCHEMA, schema),
    ApiResponse({ status, description, standardSchema: schema }),
  );

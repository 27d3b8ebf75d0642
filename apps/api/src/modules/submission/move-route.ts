import { HttpCode, Post, applyDecorators } from '@nestjs/common';
import { ApiHeader, ApiOperation } from '@nestjs/swagger';

import type { ErrorCode } from '@tiendo/contract/error-codes';
import { movedDto } from '@tiendo/contract/submission';
import type { MoveAction } from '@tiendo/domain/submission';

import { Permission } from '../../platform/auth/access.decorators.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';

/** What every move refuses with, whatever it is. */
const ANY_MOVE = [
  'auth.forbidden',
  'period.not-found',
  'unit.not-found',
  'unit.code-ambiguous',
  'submission.not-allowed',
  'submission.locked',
  'precondition.failed',
  'secrecy.marked',
  'idempotency.key-reused',
] as const satisfies readonly ErrorCode[];

/**
 * A move of a report. Whoever may read reports may ask: who may do what is the machine's own table, and
 * its refusal says more than a closed door.
 */
export const MoveRoute = (
  action: MoveAction,
  words: { readonly operationId: string; readonly summary: string },
  ...refuses: readonly ErrorCode[]
) =>
  applyDecorators(
    Post(`:halfYear/:unit/${action}`),
    HttpCode(200),
    Permission('submission.read'),
    ApiHeader({ name: 'Idempotency-Key', required: false }),
    ApiHeader({
      name: 'As-Account',
      required: false,
      description: 'Whose change it is: refused when somebody else is signed in',
    }),
    ApiHeader({
      name: 'If-Match',
      required: false,
      description: 'The version of the report one has seen: refused when it has moved since',
    }),
    ApiOperation(words),
    Answers(200, movedDto),
    Refuses(...ANY_MOVE, ...refuses),
  );

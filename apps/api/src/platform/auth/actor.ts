import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { ROLES } from '@tiendo/contract/session';

import type { ActorScope } from '../database/transactions.ts';
import { AppError } from '../errors/app-error.ts';
import type { PermissionName } from './permissions.ts';

type RoleName = (typeof ROLES)[number];

/** A role in a unit, valid today. */
export interface ActorGrant {
  readonly role: RoleName;
  readonly unitId: string;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** The signed-in person, as every service receives them. */
export interface Actor extends ActorScope {
  readonly username: string;
  readonly displayName: string;
  readonly office: string;
  readonly locale: 'vi' | 'en';
  readonly grants: readonly ActorGrant[];
  readonly permissions: ReadonlySet<PermissionName>;
  /** Units the person works in. */
  readonly ownUnits: readonly string[];
  /** Units the person leads: whatever stands below them is overseen. */
  readonly overseenUnits: readonly string[];
  /** Departments the person compares figures for. */
  readonly verifyingUnits: readonly string[];
  /** Units the person is the secretariat of: what is recorded for those below is on their behalf. */
  readonly secretariatUnits: readonly string[];
  /** Units below which the person reviews reports, and reads what is for few. */
  readonly reviewingUnits: readonly string[];
}

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** Injects the signed-in person into a controller's method. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new AppError('auth.required');
  return actor;
});

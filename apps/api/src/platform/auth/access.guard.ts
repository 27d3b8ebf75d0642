import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';

import type { Env } from '../config/env.ts';
import { ENV } from '../config/settings.tokens.ts';
import { AppError } from '../errors/app-error.ts';
import { ACCESS, type Access } from './access.decorators.ts';
import type { Actor } from './actor.ts';
import { SESSION_COOKIE } from './session-cookie.ts';
import { Sessions } from './sessions.ts';

const SAFE_METHODS = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Lets a request through to a route when its person may call it, and names the person to the route. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: Sessions,
    @Inject(ENV) private readonly env: Pick<Env, 'publicUrl'>,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const access = this.reflector.getAllAndOverride<Access | undefined>(ACCESS, [
      context.getHandler(),
      context.getClass(),
    ]);
    if (access === undefined)
      throw new Error(`${request.url} declares neither a permission nor @Public()`);
    if (!SAFE_METHODS.has(request.method)) this.#refuseOtherSites(request);
    if (access === 'public') return true;

    const token = request.cookies[SESSION_COOKIE];
    const actor = token === undefined ? null : await this.sessions.actorOf(token);
    if (!actor) throw new AppError('auth.required');
    if (isOfAnother(request, actor)) throw new AppError('auth.other-account');
    if (access !== 'signed-in' && !actor.permissions.has(access)) {
      throw new AppError('auth.forbidden');
    }
    request.actor = actor;
    return true;
  }

  /** Browsers name the page a change comes from; a script or an integration names none. */
  #refuseOtherSites(request: FastifyRequest): void {
    const { origin } = request.headers;
    if (origin === undefined) {
      const site = request.headers['sec-fetch-site'];
      if (site === undefined || site === 'same-origin' || site === 'none') return;
    } else if (this.#isOurs(origin, `${request.protocol}://${request.host}`)) {
      return;
    }
    throw new AppError('request.origin-refused');
  }

  /** The proxy may speak https for us, so it is the host that counts. */
  #isOurs(origin: string, asked: string): boolean {
    if (!URL.canParse(origin) || !URL.canParse(asked)) return false;
    const { publicUrl } = this.env;
    const { host } = new URL(origin);
    return (
      host === new URL(asked).host || (publicUrl !== undefined && host === new URL(publicUrl).host)
    );
  }
}

/**
 * A change may name whose it is. What one person wrote and a window still sends is never recorded as
 * another's who has signed in beside it since.
 */
function isOfAnother({ headers }: FastifyRequest, { accountId }: Actor): boolean {
  const named = headers['as-account'];
  return named !== undefined && named !== accountId;
}

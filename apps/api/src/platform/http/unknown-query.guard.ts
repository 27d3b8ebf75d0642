import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';

import { AppError, type RaisedIssue } from '../errors/app-error.ts';

/** Under this key Nest keeps which arguments a handler takes, as `<kind>:<index>`; kind 4 is the query. */
const ARGUMENTS = '__routeArguments__';
const QUERY = '4:';

/** What of a request is looked at. */
interface Asked {
  readonly url: string;
  readonly query: object;
}

/**
 * Refuses query parameters on a route that has none. A route that takes a query refuses unknown ones
 * by its own schema.
 */
@Injectable()
export class UnknownQueryGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { query, url } = context.switchToHttp().getRequest<Asked>();
    const fields = Object.keys(query);
    if (fields.length === 0 || !url.startsWith('/api/') || takesQuery(context)) return true;
    const issues = fields.map((field): RaisedIssue => ({
      path: field,
      code: 'request.unknown-field',
      params: { field },
    }));
    throw new AppError('request.invalid', {}, { issues });
  }
}

function takesQuery(context: ExecutionContext): boolean {
  const taken: object | undefined = Reflect.getMetadata(
    ARGUMENTS,
    context.getClass(),
    context.getHandler().name,
  );
  return Object.keys(taken ?? {}).some((key) => key.startsWith(QUERY));
}

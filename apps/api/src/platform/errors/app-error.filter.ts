import { type ArgumentsHost, Catch, type ExceptionFilter, Logger } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ERROR_CODES, type ErrorCode } from '@tiendo/contract/error-codes';

import { languageOf, problemOf, refusalFor } from './problem.ts';

/** Turns every failure into one problem+json shape, so that there is one thing to parse. */
@Catch()
export class AppErrorFilter implements ExceptionFilter {
  readonly #log = new Logger(AppErrorFilter.name);

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<FastifyRequest>();
    const reply = http.getResponse<FastifyReply>();
    sendProblem(error, request, reply, (fault) => this.#log.error(fault));
  }
}

/** Answers a failure; `report` is told of what is ours to mend. */
export function sendProblem(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  report: (fault: unknown) => void,
): void {
  const refusal = refusalFor(error);
  const problem = problemOf(refusal, request.id, languageOf(request.headers['accept-language']));
  if (isOurs(problem.code)) report(refusal.cause ?? error);
  const wait = problem.status === 503 ? 1 : problem.params['seconds'];
  if (wait !== undefined) void reply.header('retry-after', String(wait));
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify(problem));
}

/** A crowd that is told to come again is no fault: it would fill the log. */
const isOurs = (code: ErrorCode): boolean => ERROR_CODES[code] >= 500 && code !== 'auth.busy';

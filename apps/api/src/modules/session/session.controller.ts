import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { ApiNoContentResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { type SignInBody, sessionDto, signInBody, welcomeDto } from '@tiendo/contract/session';

import { Public, SignedIn } from '../../platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../platform/auth/actor.ts';
import { SESSION_COOKIE, giveSession, takeSession } from '../../platform/auth/session-cookie.ts';
import { Answers } from '../../platform/http/answers.decorator.ts';
import { Refuses } from '../../platform/openapi/refuses.decorator.ts';
import { SessionService } from './session.service.ts';

@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly service: SessionService) {}

  @Get('welcome')
  @Public()
  @ApiOperation({
    operationId: 'getWelcome',
    summary: 'Who is signed in, or what the sign-in page may show to anybody',
  })
  @Answers(200, welcomeDto)
  welcome(@Req() request: FastifyRequest) {
    return this.service.welcome(request.cookies[SESSION_COOKIE]);
  }

  @Post()
  @Public()
  @HttpCode(200)
  @ApiOperation({ operationId: 'signIn', summary: 'Sign in; the answer sets the session cookie' })
  @Answers(200, sessionDto)
  @Refuses('auth.wrong-credentials', 'request.invalid', 'request.too-many', 'auth.busy')
  async signIn(
    @Body({ schema: signInBody }) body: SignInBody,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const { session, ...begun } = await this.service.signIn(body, request.ip);
    giveSession(request, reply, begun);
    return session;
  }

  @Get()
  @SignedIn()
  @ApiOperation({ operationId: 'getSession', summary: 'Who am I and what may I do' })
  @Answers(200, sessionDto)
  current(@CurrentActor() actor: Actor) {
    return this.service.current(actor);
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiOperation({
    operationId: 'signOut',
    summary: 'Sign out, also when the session is over already',
  })
  @ApiNoContentResponse({ description: 'Signed out' })
  async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    await this.service.signOut(request.cookies[SESSION_COOKIE]);
    takeSession(request, reply);
  }
}

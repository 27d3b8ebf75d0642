import { Module } from '@nestjs/common';

import { PeriodModule } from '../period/period.module.ts';
import { UnitModule } from '../unit/unit.module.ts';
import { SessionController } from './session.controller.ts';
import { SessionRepository } from './session.repository.ts';
import { SessionService } from './session.service.ts';
import { SignInAttempts } from './sign-in-attempts.ts';

@Module({
  imports: [PeriodModule, UnitModule],
  controllers: [SessionController],
  providers: [SessionService, SessionRepository, SignInAttempts],
})
export class SessionModule {}

import { Body, Controller, Get, Injectable, Module, Param, Post, Put, Query } from '@nestjs/common';
import { z } from 'zod';

import { Permission, Public } from '../../src/platform/auth/access.decorators.ts';
import { type Actor, CurrentActor } from '../../src/platform/auth/actor.ts';
import { Transactions } from '../../src/platform/database/transactions.ts';
import { Answer } from '../../src/platform/http/answer.ts';
import { type ExpectedVersion, IfMatch } from '../../src/platform/http/expected-version.ts';
import { KnownVersion, type Revalidation } from '../../src/platform/http/revalidation.ts';
import { startTestApi, type TestApi } from './test-api.ts';
import type { DatabaseKind } from './test-database.ts';

const body = z.strictObject({ value: z.string().regex(/^\d+$/) });
const query = z.strictObject({ at: z.string().optional() });
/** What the things did, told to tests alone. */
export const SECRET = { builds: 0, changes: 0 };

@Injectable()
class ThingService {
  version = 1;
  constructor(private readonly transactions: Transactions) {}

  read(actor: Actor, known: Revalidation) {
    return this.transactions.read(actor, () =>
      known.answer(`v${this.version}`, () => {
        SECRET.builds += 1;
        return { version: this.version, text: 'đ'.repeat(3_000) };
      }),
    );
  }

  change(actor: Actor, expected: ExpectedVersion, value: string) {
    return this.transactions.run(actor, async () => {
      expected.refuseUnless(`v${this.version}`, () => ({
        params: { name: 'Nguyễn Thị A', at: '10:34' },
        current: { version: this.version },
      }));
      SECRET.changes += 1;
      this.version += 1;
      return Answer.of(`v${this.version}`, { value });
    });
  }
}

@Controller('things')
class ThingController {
  constructor(private readonly things: ThingService) {}

  @Get('open')
  @Public()
  open(@Query({ schema: query }) filter: z.infer<typeof query>) {
    return filter;
  }

  @Get('broken')
  @Public()
  broken() {
    throw new Error('value 186.5 of ward X');
  }

  @Get(':id')
  @Permission('figure.read')
  read(@CurrentActor() actor: Actor, @KnownVersion() known: Revalidation) {
    return this.things.read(actor, known);
  }

  @Put(':id')
  @Permission('figure.record')
  change(
    @CurrentActor() actor: Actor,
    @IfMatch() expected: ExpectedVersion,
    @Param('id') _id: string,
    @Body({ schema: body }) { value }: z.infer<typeof body>,
  ) {
    return this.things.change(actor, expected, value);
  }

  @Post('administration')
  @Permission('submission.submit')
  send() {
    return {};
  }
}

@Module({ controllers: [ThingController], providers: [ThingService] })
class ThingModule {}

/** The program with one more resource, of no subject, and a clerk who may read and change it. */
export async function startWithThings(
  kind: DatabaseKind,
): Promise<{ readonly api: TestApi; readonly accountId: string }> {
  const api = await startTestApi({ kind, more: [ThingModule] });
  const { db } = api.database;
  const unit = await db
    .insertInto('unit')
    .defaultValues()
    .returning('id')
    .executeTakeFirstOrThrow();
  const account = await db
    .insertInto('account')
    .values({
      username: 'nhap',
      display_name: 'Lê Thị B',
      office: 'Công chức',
      password_hash: 'x',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await db
    .insertInto('role_grant')
    .values({
      account_id: account.id,
      role: 'clerk',
      unit_id: unit.id,
      valid_from: '2017-01-01',
      valid_to: null,
    })
    .execute();
  return { api, accountId: account.id };
}

import { createHash } from 'node:crypto';

import {
  aGrant,
  anAccount,
  anAncestry,
  anIndicator,
  aPeriod,
  aUnit,
  type Store,
} from '../support/inside-api.ts';

/** A ward with the one person who enters and sends there, and the session they already have. */
export interface FaultWard {
  readonly id: string;
  readonly accountId: string;
  readonly token: string;
}

/** Sixteen wards of one parent; each reports the same two indicators in every half-year. */
export interface FaultDistrict {
  readonly committeeId: string;
  readonly wards: readonly FaultWard[];
  /** One that is summed, and one of which the largest counts: it cannot be taken back by subtraction. */
  readonly indicators: readonly [sum: string, largest: string];
  readonly halfYears: readonly string[];
}

const WARDS = 16;
const CODES = ['TG12', 'TG13'] as const;

/** Half-years to come, so that corrections stay open however late the tests run. */
const halfYearsFrom = (year: number, count: number): string[] =>
  Array.from({ length: count }, (_, at) => `${year + Math.floor(at / 2)}-H${1 + (at % 2)}`);

/** Lays out the district in an empty database that is marked as in real use. */
export async function aFaultDistrict(db: Store['db'], halfYears: number): Promise<FaultDistrict> {
  await db.insertInto('installation').values({ kind: 'real' }).execute();
  const committee = await aUnit(db, { kind: 'committee', own_code: 'QU' });
  const wards = [];
  for (let number = 1; number <= WARDS; number += 1) {
    const { id } = await aUnit(db, { parent_id: committee.id, own_code: `W${number}` });
    wards.push(await signedIn(db, id));
  }
  const [sum, largest] = CODES;
  const indicators = [
    (await anIndicator(db, { code: sum })).id,
    (await anIndicator(db, { code: largest, roll_up: 'MAX' })).id,
  ] as const;
  const periods = halfYearsFrom(2040, halfYears);
  for (const halfYear of periods) {
    await aPeriod(db, halfYear);
    await anAncestry(db, halfYear, '2040-01-01');
  }
  return { committeeId: committee.id, wards, indicators, halfYears: periods };
}

/** The approver of a small ward enters as well, which is allowed. */
async function signedIn(db: Store['db'], unitId: string): Promise<FaultWard> {
  const account = await anAccount(db, { role: 'clerk', unitId });
  await aGrant(db, account.id, { role: 'unit-approver', unitId });
  const token = `session-${unitId}`;
  await db
    .insertInto('session')
    .values({
      token_hash: createHash('sha256').update(token).digest(),
      account_id: account.id,
      expires_at: new Date(Date.now() + 24 * 3_600_000),
    })
    .execute();
  return { id: unitId, accountId: account.id, token };
}

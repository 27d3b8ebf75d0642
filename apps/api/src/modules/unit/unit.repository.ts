import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import type { UnitKind } from '@tiendo/domain/unit';

import { Transactions } from '../../platform/database/transactions.ts';

const VERSION = [
  'unit_id as id',
  'kind',
  'name',
  'short_name as shortName',
  'official_code as officialCode',
  'own_code as ownCode',
  'parent_id as parentId',
  'related_to_id as relatedToId',
  'valid_from as validFrom',
  'valid_to as validTo',
  'display_order as displayOrder',
  'source',
] as const;

/** Which units of a day a list asks for, and behind which place in the order it goes on. */
export interface UnitFilter {
  readonly day: string;
  readonly parentId: string | undefined;
  readonly kind: UnitKind | undefined;
  readonly after: readonly [displayOrder: number, unitId: string] | null;
  readonly limit: number;
}

/** What a reference to a unit names, taken apart. */
export type UnitName = {
  readonly by: 'unit_id' | 'official_code' | 'own_code';
  readonly text: string;
};

/** Versions of units. Everybody who is signed in may know how units are called and placed. */
@Injectable()
export class UnitRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'unit_version'>();
  }

  /** The units in force on a day, in their official order. */
  list({ day, parentId, kind, after, limit }: UnitFilter) {
    let units = this.#inForce(day);
    if (parentId !== undefined) units = units.where('parent_id', '=', parentId);
    if (kind !== undefined) units = units.where('kind', '=', kind);
    if (after) {
      const [displayOrder, unitId] = after;
      units = units.where((eb) =>
        eb(eb.refTuple('display_order', 'unit_id'), '>', eb.tuple(displayOrder, unitId)),
      );
    }
    return units.orderBy('display_order').orderBy('unit_id').limit(limit).execute();
  }

  /** Every version of a unit, newest first, that began before the day `before`. */
  versions(
    unitId: string,
    { before, limit }: { readonly before: string | null; readonly limit: number },
  ) {
    const versions = this.#db
      .selectFrom('unit_version')
      .select(VERSION)
      .where('unit_id', '=', unitId)
      .orderBy('valid_from', 'desc')
      .limit(limit);
    return (before === null ? versions : versions.where('valid_from', '<', before)).execute();
  }

  /** Every version, of whatever day, that bears the code or has the id. */
  named({ by, text }: UnitName) {
    return this.#db
      .selectFrom('unit_version')
      .select(VERSION)
      .where(by, '=', text)
      .orderBy('valid_from')
      .orderBy('unit_id')
      .execute();
  }

  /** Each unit as it is called on a day; one that was not there yet or any more, as nearest to it. */
  called(unitIds: readonly string[], day: string) {
    const there = sql<boolean>`valid_from <= ${day}::date`;
    return this.#db
      .selectFrom('unit_version')
      .distinctOn('unit_id')
      .select(VERSION)
      .where('unit_id', '=', sql<string>`any(${unitIds}::uuid[])`)
      .orderBy('unit_id')
      .orderBy(there, 'desc')
      .orderBy(sql`abs(valid_from - ${day}::date)`)
      .execute();
  }

  /** The unit and those above it in a half-year, nearest first; empty when it did not stand in it. */
  async line(halfYear: string, unitId: string): Promise<readonly string[]> {
    const rows = await this.transactions
      .current<'unit_ancestry'>()
      .selectFrom('unit_ancestry')
      .select('ancestor_id')
      .where('half_year', '=', halfYear)
      .where('basis', '=', 'as-was')
      .where('unit_id', '=', unitId)
      .orderBy('depth')
      .execute();
    return rows.map((row) => row.ancestor_id);
  }

  #inForce(day: string) {
    return this.#db
      .selectFrom('unit_version')
      .select(VERSION)
      .where('valid_from', '<=', day)
      .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]));
  }
}

export type UnitRow = Awaited<ReturnType<UnitRepository['list']>>[number];

import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

/** Which targets of a year a list asks for, and behind which place in the order it goes on. */
export interface TargetFilter {
  readonly year: number;
  readonly unitId: string | undefined;
  /** Targets of the units that stand directly below this one on `day`. */
  readonly parentId: string | undefined;
  readonly indicatorId: string | undefined;
  readonly day: string;
  readonly after: readonly [unitId: string, indicatorId: string] | null;
  readonly limit: number;
}

/** Year-end targets with every revision. Row-level security shows own and overseen units alone. */
@Injectable()
export class TargetRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'target' | 'target_revision' | 'unit_version'>();
  }

  /** The targets that have a revision in force. */
  list({ year, unitId, parentId, indicatorId, day, after, limit }: TargetFilter) {
    let targets = this.#db
      .selectFrom('target')
      .select(['unit_id as unitId', 'indicator_id as indicatorId', 'revision_id as revisionId'])
      .where('year', '=', year);
    if (unitId !== undefined) targets = targets.where('unit_id', '=', unitId);
    if (indicatorId !== undefined) targets = targets.where('indicator_id', '=', indicatorId);
    if (parentId !== undefined)
      targets = targets.where('unit_id', 'in', this.#below(parentId, day));
    if (after) {
      const [lastUnit, lastIndicator] = after;
      targets = targets.where((eb) =>
        eb(eb.refTuple('unit_id', 'indicator_id'), '>', eb.tuple(lastUnit, lastIndicator)),
      );
    }
    return targets.orderBy('unit_id').orderBy('indicator_id').limit(limit).execute();
  }

  /** Every revision of the year's targets of these units and indicators, newest first. */
  revisions(year: number, unitIds: readonly string[], indicatorIds: readonly string[]) {
    return this.#db
      .selectFrom('target_revision')
      .select([
        'id',
        'unit_id as unitId',
        'indicator_id as indicatorId',
        'number',
        'value',
        'grade',
        'baseline',
        'first_half as firstHalf',
        'stretch',
        'decision_number as decisionNumber',
        'decided_on as decidedOn',
        'reason',
        'source',
      ])
      .where('year', '=', year)
      .where('unit_id', '=', sql<string>`any(${unitIds}::uuid[])`)
      .where('indicator_id', '=', sql<string>`any(${indicatorIds}::uuid[])`)
      .orderBy('unit_id')
      .orderBy('indicator_id')
      .orderBy('number', 'desc')
      .execute();
  }

  #below(parentId: string, day: string) {
    return this.#db
      .selectFrom('unit_version')
      .select('unit_version.unit_id')
      .where('parent_id', '=', parentId)
      .where('valid_from', '<=', day)
      .where((eb) => eb.or([eb('valid_to', 'is', null), eb('valid_to', '>=', day)]));
  }
}

export type TargetRow = Awaited<ReturnType<TargetRepository['list']>>[number];
export type RevisionRow = Awaited<ReturnType<TargetRepository['revisions']>>[number];

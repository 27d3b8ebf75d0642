import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { Transactions } from '../../platform/database/transactions.ts';

const COLUMNS = [
  'version.indicator_id as id',
  'version.code',
  'version.name',
  'version.name_en as nameEn',
  'version.short_name as shortName',
  'version.short_name_en as shortNameEn',
  'version.definition',
  'version.purpose',
  'area.block',
  'area.code as areaCode',
  'version.unit_of_measure as unitOfMeasure',
  'version.unit_of_measure_en as unitOfMeasureEn',
  'version.class',
  'version.roll_up as rollUp',
  'version.pace_kind as paceKind',
  'version.pace_first_half as paceFirstHalf',
  'version.lower_is_better as lowerIsBetter',
  'version.counts_whole_units as countsWholeUnits',
  'version.decimals',
  'version.minimum',
  'version.maximum',
  'version.of_which_id as ofWhichId',
  'version.parts_add_up as partsAddUp',
  'version.reporter_unit_kind as reporterUnitKind',
  'version.reporter_unit_id as reporterUnitId',
  'version.milestone_month as milestoneMonth',
  'version.milestone_day as milestoneDay',
  'version.assigned_by as assignedBy',
  'version.entered_by as enteredBy',
  'version.cross_checked_by as crossCheckedBy',
  'version.valid_from as validFrom',
  'version.valid_to as validTo',
  'version.display_order as displayOrder',
  'version.source',
] as const;

/** Which indicators of a day a list asks for, and behind which place in the order it goes on. */
export interface IndicatorFilter {
  readonly day: string;
  readonly block: 'A' | 'B' | undefined;
  readonly after: readonly [block: 'A' | 'B', displayOrder: number, id: string] | null;
  readonly limit: number;
}

/** Indicators as they were defined on a day. */
@Injectable()
export class IndicatorRepository {
  constructor(private readonly transactions: Transactions) {}

  get #db() {
    return this.transactions.current<'area' | 'indicator_version'>();
  }

  list({ day, block, after, limit }: IndicatorFilter) {
    let indicators = this.#inForce(day);
    if (block !== undefined) indicators = indicators.where('area.block', '=', block);
    if (after) {
      const [lastBlock, displayOrder, id] = after;
      indicators = indicators.where((eb) =>
        eb(
          eb.refTuple('area.block', 'version.display_order', 'version.indicator_id'),
          '>',
          eb.tuple(lastBlock, displayOrder, id),
        ),
      );
    }
    return indicators
      .orderBy('area.block')
      .orderBy('version.display_order')
      .orderBy('version.indicator_id')
      .limit(limit)
      .execute();
  }

  /** The version in force on a day, by id or by the code it bore then. */
  one(by: 'indicator_id' | 'code', text: string, day: string) {
    return this.#inForce(day).where(`version.${by}`, '=', text).executeTakeFirst();
  }

  /** Each indicator as it is called on a day; one that was not defined then, as nearest to it. */
  called(ids: readonly string[], day: string) {
    return this.#db
      .selectFrom('indicator_version')
      .distinctOn('indicator_id')
      .select(['indicator_id as indicatorId', 'code', 'name', 'name_en as nameEn'])
      .where('indicator_id', '=', sql<string>`any(${ids}::uuid[])`)
      .orderBy('indicator_id')
      .orderBy(sql`valid_from <= ${day}::date`, 'desc')
      .orderBy(sql`abs(valid_from - ${day}::date)`)
      .execute();
  }

  #inForce(day: string) {
    return this.#db
      .selectFrom('indicator_version as version')
      .innerJoin('area', 'area.id', 'version.area_id')
      .select(COLUMNS)
      .where('version.valid_from', '<=', day)
      .where((eb) =>
        eb.or([eb('version.valid_to', 'is', null), eb('version.valid_to', '>=', day)]),
      );
  }
}

export type IndicatorRow = Awaited<ReturnType<IndicatorRepository['list']>>[number];

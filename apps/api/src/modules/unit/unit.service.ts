import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import { dayText } from '@tiendo/contract/primitives';
import type { UnitDto, UnitListQuery } from '@tiendo/contract/unit';
import { isoDate } from '@tiendo/domain/period';
import { type UnitVersion, resolveUnitRef } from '@tiendo/domain/unit';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { PeriodService } from '../period/period.service.ts';
import { ambiguousUnit } from './ambiguous-unit.ts';
import { codeOf } from './unit-code.ts';
import { presentUnit, versionOfRow } from './unit.presenter.ts';
import { UnitRepository } from './unit.repository.ts';

const placeInOrder = z.tuple([z.int(), z.uuid()]);
const placeInTime = z.tuple([dayText]);

/** The day a reference is read on: the last day of a half-year, else `at`, else today. */
export interface When {
  readonly halfYear?: string | undefined;
  readonly at?: string | undefined;
}

/** How a unit is called on a day. */
export interface NamedUnit {
  readonly unitId: string;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
}

/** Units as they are called and placed on a day. */
@Injectable()
export class UnitService {
  constructor(
    private readonly transactions: Transactions,
    private readonly businessClock: BusinessClock,
    private readonly units: UnitRepository,
    private readonly periods: PeriodService,
  ) {}

  list(actor: Actor, query: UnitListQuery): Promise<Page<UnitDto>> {
    const after = readCursor(query.cursor, placeInOrder);
    return this.transactions.read(actor, async () => {
      const day = await this.dayOf(query);
      const parent = query.parent && (await this.resolve(query.parent, { at: day }, 'parent'));
      const rows = await this.units.list({
        day,
        parentId: parent ? parent.unitId : undefined,
        kind: query.kind,
        after,
        limit: query.limit + 1,
      });
      return pageOfRows(
        rows,
        query.limit,
        ({ displayOrder, id }) => [displayOrder, id],
        presentUnit,
      );
    });
  }

  one(actor: Actor, ref: string, at: string | undefined): Promise<UnitDto> {
    return this.transactions.read(actor, async () => {
      const day = await this.dayOf({ at });
      const { unitId } = await this.resolve(ref, { at: day });
      const [row] = await this.units.called([unitId], day);
      if (!row) throw new AppError('unit.not-found');
      return presentUnit(row);
    });
  }

  /** How a unit was called and placed at any time, newest first. */
  versions(
    actor: Actor,
    ref: string,
    query: {
      readonly limit: number;
      readonly cursor?: string | undefined;
      readonly at?: string | undefined;
    },
  ): Promise<Page<UnitDto>> {
    const [before] = readCursor(query.cursor, placeInTime) ?? [null];
    return this.transactions.read(actor, async () => {
      const unitId = isId(ref) ? ref : (await this.resolve(ref, query)).unitId;
      const rows = await this.units.versions(unitId, { before, limit: query.limit + 1 });
      if (rows.length === 0 && before === null) throw new AppError('unit.not-found');
      return pageOfRows(rows, query.limit, (row) => [row.validFrom], presentUnit);
    });
  }

  /**
   * The unit that an id, `code:…` or `own:…` names on a day. Call it inside a transaction.
   *
   * @param path where the reference stands in the request, for the issues of an ambiguous code
   * @throws AppError `unit.not-found`; `unit.code-ambiguous` with the candidates as issues
   */
  async resolve(ref: string, when: When, path = 'unit'): Promise<UnitVersion> {
    const [rows, day] = await Promise.all([this.units.named(nameIn(ref)), this.dayOf(when)]);
    const found = resolveUnitRef(rows.map(versionOfRow), ref, isoDate(day));
    if (found.kind === 'unit') return found.unit;
    if (found.kind === 'not-found') throw new AppError('unit.not-found');
    throw ambiguousUnit(ref, found.candidates, path);
  }

  /**
   * The id that a reference names on a day; an id names itself, and whoever reads with it finds out
   * whether there is such a unit. Opens its own transaction where it must look.
   *
   * @throws AppError `unit.not-found`; `unit.code-ambiguous` with the candidates as issues
   */
  async idOf(actor: Actor, ref: string, when: When, path = 'unit'): Promise<string> {
    if (isId(ref)) return ref.toLowerCase();
    const { unitId } = await this.transactions.read(actor, () => this.resolve(ref, when, path));
    return unitId;
  }

  /** How units are called, by id; nobody's name is missing. Call it inside a transaction. */
  async namesOf(unitIds: Iterable<string>, when: When): Promise<ReadonlyMap<string, NamedUnit>> {
    const ids = [...new Set(unitIds)];
    if (ids.length === 0) return new Map();
    const rows = await this.units.called(ids, await this.dayOf(when));
    return new Map(
      rows.map((row) => {
        const { id, name, shortName } = row;
        return [id, { unitId: id, code: codeOf(row), name, shortName }];
      }),
    );
  }

  /** Units as they are called and placed on a day, by id. Call it inside a transaction. */
  async called(unitIds: readonly string[], when: When): Promise<UnitDto[]> {
    const rows = await this.units.called(unitIds, await this.dayOf(when));
    return rows.map(presentUnit);
  }

  /** The day a request is about. Call it inside a transaction. */
  async dayOf({ halfYear, at }: When): Promise<string> {
    if (halfYear !== undefined) return this.periods.lastDayOf(halfYear);
    return at ?? this.businessClock.today();
  }
}

const isId = (ref: string): boolean => !ref.includes(':');

function nameIn(ref: string) {
  if (isId(ref)) return { by: 'unit_id', text: ref } as const;
  const text = ref.slice(ref.indexOf(':') + 1);
  return { by: ref.startsWith('code:') ? 'official_code' : 'own_code', text } as const;
}

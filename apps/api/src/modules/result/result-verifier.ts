import { Injectable } from '@nestjs/common';
import { sql } from 'kysely';

import { type HalfYear } from '@tiendo/domain/period';
import { type JsonValue, canonicalJson } from '@tiendo/domain/submission';

import { Transactions } from '../../platform/database/transactions.ts';
import { RefoldRepository, type StoredTotalRow } from './refold.repository.ts';
import type { Total } from './refold.ts';
import { ResultRebuilder } from './result-rebuilder.ts';
import type { SheetRow } from './result.repository.ts';
import { storedSheet } from './result-writer.service.ts';
import { rowOfTally, TALLY_COLUMNS, tallyOfRow } from './tally-rows.ts';
import type { PastTally } from './total.ts';

/** A place where what is stored is not what the revisions say. */
export interface Difference {
  readonly period: HalfYear;
  readonly unitId: string;
  readonly indicatorId: string;
  readonly what: 'cell' | 'contribution' | 'pointer' | 'rule' | 'tally' | 'total';
  readonly stored: string;
  readonly folded: string;
}

const NOTHING = '–';

/** Folds every half-year anew from the revisions and compares. Reads one moment and writes nothing. */
@Injectable()
export class ResultVerifier {
  constructor(
    private readonly transactions: Transactions,
    private readonly rebuilder: ResultRebuilder,
    private readonly refolds: RefoldRepository,
  ) {}

  verify(): Promise<readonly Difference[]> {
    return this.transactions.asOwner(async (tx) => {
      await sql`set transaction isolation level repeatable read, read only`.execute(tx);
      const found: Difference[] = [...(await this.#pointers())];
      const past = new Map<string, PastTally>();
      for (const period of await this.refolds.periods()) {
        found.push(...(await this.#verifyHalfYear(period, past)));
      }
      return found;
    });
  }

  async #pointers(): Promise<readonly Difference[]> {
    const rows = await this.refolds.strayPointers();
    return rows.map((row) => ({
      period: row.half_year,
      unitId: row.unit_id,
      indicatorId: row.indicator_id,
      what: 'pointer',
      stored: 'an older revision',
      folded: 'the newest one',
    }));
  }

  async #verifyHalfYear(period: HalfYear, past: Map<string, PastTally>): Promise<Difference[]> {
    const stored = await this.refolds.storedSheets(period);
    const sheets = new Map(stored.map((row) => [row.unit_id, row]));
    const found: Difference[] = [];
    const totals = await this.rebuilder.fold(
      period,
      async (folded) => {
        for (const sheet of folded.map(storedSheet)) {
          found.push(...differingSheet(period, sheets.get(sheet.unitId), sheet));
          sheets.delete(sheet.unitId);
        }
      },
      (unit, indicator, earlier) => past.get(`${earlier}/${unit}/${indicator}`) ?? null,
    );
    for (const row of sheets.values()) found.push(...differingSheet(period, row, null));
    found.push(...differingTotals(period, await this.refolds.storedTotals(period), totals));
    for (const total of totals) {
      past.set(`${period}/${total.unitId}/${total.indicatorId}`, total.tally);
    }
    return found;
  }
}

type StoredSheet = Pick<SheetRow, 'cells' | 'contributions' | 'rule'>;
type StoredSheetRow = StoredSheet & { readonly unit_id: string };

function differingSheet(
  period: HalfYear,
  stored: StoredSheetRow | undefined,
  folded: SheetRow | null,
): Difference[] {
  const unitId = stored?.unit_id ?? folded?.unitId ?? NOTHING;
  const at = { period, unitId };
  const rules = [stored?.rule ?? NOTHING, folded?.rule ?? NOTHING] as const;
  return [
    ...differing({ ...at, what: 'cell' }, textsOf(stored?.cells), textsOf(folded?.cells)),
    ...differing(
      { ...at, what: 'contribution' },
      textsOf(stored?.contributions),
      textsOf(folded?.contributions),
    ),
    ...(rules[0] === rules[1]
      ? []
      : [
          {
            ...at,
            indicatorId: NOTHING,
            what: 'rule' as const,
            stored: rules[0],
            folded: rules[1],
          },
        ]),
  ];
}

/** Packed JSON as one text an indicator, in one spelling. */
function textsOf(json: string | undefined): ReadonlyMap<string, string> {
  const parsed = JSON.parse(json ?? '{}') as Readonly<Record<string, JsonValue>>;
  return new Map(Object.entries(parsed).map(([key, value]) => [key, canonicalJson(value)]));
}

function differing(
  at: Pick<Difference, 'period' | 'unitId' | 'what'>,
  stored: ReadonlyMap<string, string>,
  folded: ReadonlyMap<string, string>,
): Difference[] {
  return [...new Set([...stored.keys(), ...folded.keys()])].flatMap((indicatorId) => {
    const [is, should] = [stored.get(indicatorId) ?? NOTHING, folded.get(indicatorId) ?? NOTHING];
    return is === should ? [] : [{ ...at, indicatorId, stored: is, folded: should }];
  });
}

function differingTotals(
  period: HalfYear,
  stored: readonly StoredTotalRow[],
  folded: readonly Total[],
): Difference[] {
  const units = new Set([...stored.map((row) => row.unit_id), ...folded.map((one) => one.unitId)]);
  return [...units].flatMap((unitId) => {
    const is = stored.filter((row) => row.unit_id === unitId);
    const should = folded.filter((total) => total.unitId === unitId);
    return [
      ...differing(
        { period, unitId, what: 'tally' },
        new Map(is.map((row) => [row.indicator_id, sumsText(row)])),
        new Map(should.map((one) => [one.indicatorId, sumsText(columnsOf(one))])),
      ),
      ...differing(
        { period, unitId, what: 'total' },
        new Map(is.map((row) => [row.indicator_id, spelled(row.assessment)])),
        new Map(should.map((one) => [one.indicatorId, spelled(JSON.stringify(one.assessment))])),
      ),
    ];
  });
}

const spelled = (json: string | null): string =>
  json === null ? NOTHING : canonicalJson(JSON.parse(json) as JsonValue);

const columnsOf = (total: Total) => ({
  ...rowOfTally(total.tally),
  fold: total.fold && total.fold.toFixed(),
});

/** Sums in one spelling: the database writes the scale it was given, `2.50` and `2.5` are one. */
function sumsText(row: Pick<StoredTotalRow, (typeof TALLY_COLUMNS)[number] | 'fold'>): string {
  const exact = rowOfTally(tallyOfRow(row));
  const nonzero = Object.entries(exact).filter(([, value]) => value !== 0 && value !== '0');
  return JSON.stringify({
    ...Object.fromEntries(nonzero),
    ...(row.fold ? { fold: row.fold } : {}),
  });
}

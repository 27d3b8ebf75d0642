import { Injectable } from '@nestjs/common';

import type { CheckSettingDto, PutChecksBody } from '@tiendo/contract/check';
import { ENTRY_WARNINGS, type PeerSpread, coarseSpread, comparisonOf } from '@tiendo/domain/figure';
import type { Indicator } from '@tiendo/domain/indicator';
import { isoDate } from '@tiendo/domain/period';
import { decimal } from '@tiendo/domain/shared';

import type { Actor } from '../../platform/auth/actor.ts';
import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { StampedCache } from '../../platform/database/stamped-cache.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError, type RaisedIssue } from '../../platform/errors/app-error.ts';
import { Answer } from '../../platform/http/answer.ts';
import type { ExpectedVersion } from '../../platform/http/expected-version.ts';
import type { Revalidation } from '../../platform/http/revalidation.ts';
import { TrailService } from '../trail/trail.service.ts';
import { presentSetting } from './check.presenter.ts';
import { CheckRepository } from './check.repository.ts';
import { senselessThresholds } from './senseless-thresholds.ts';
import { Thresholds } from './thresholds.ts';

/** Forms that are open at once: a fold of some kilobytes each. */
const SPREADS_KEPT = 1000;

/** Where the soft checks begin, and how the units beside one lie. */
@Injectable()
export class CheckService {
  readonly #spreads = new StampedCache<ReadonlyMap<string, PeerSpread>>(SPREADS_KEPT);

  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly checks: CheckRepository,
    private readonly trail: TrailService,
  ) {}

  /** Call it inside a transaction. */
  async thresholds(): Promise<Thresholds> {
    return new Thresholds(await this.checks.thresholds());
  }

  /**
   * By indicator id; without those that too few units have sent. `own`: as a unit's own people may know it,
   * and as what they send is judged; otherwise exact, for those above. `stamp` counts what they sent: until
   * it changes what was found is kept, for a report that its asker was allowed to open. Call it inside a
   * transaction.
   */
  async peers(
    place: { readonly halfYear: string; readonly unitId: string; readonly own: boolean },
    stamp: string,
    indicators: readonly Indicator[],
  ): Promise<ReadonlyMap<string, PeerSpread>> {
    if (stamp === '0') return new Map();
    const key = `${place.halfYear} ${place.unitId}`;
    const exact = await this.#spreads.of(key, stamp, () => this.#spread(place, indicators));
    return place.own ? coarseOf(exact) : exact;
  }

  async #spread(
    place: { readonly halfYear: string; readonly unitId: string },
    indicators: readonly Indicator[],
  ): Promise<ReadonlyMap<string, PeerSpread>> {
    const idsBy = (way: ReturnType<typeof comparisonOf>) =>
      indicators.filter((one) => comparisonOf(one.class) === way).map(({ id }) => id);
    const rows = await this.checks.spread(place, {
      inPercent: idsBy('share-of-plan'),
      asTheyAre: idsBy('itself'),
    });
    return new Map(
      rows.map((row) => [
        row.indicator_id,
        {
          units: row.units,
          median: decimal(row.median),
          deviation: decimal(row.deviation),
          meanDeviation: decimal(row.mean_deviation),
        },
      ]),
    );
  }

  read(actor: Actor, known: Revalidation): Promise<Answer> {
    return this.transactions.read(actor, async () => {
      const setting = await this.#current();
      return known.answerVersion(setting.version, setting);
    });
  }

  /** Puts the whole setting, in one transaction with its audit. */
  put(asker: Asker, body: PutChecksBody, expected: ExpectedVersion): Promise<Answer> {
    return this.transactions.run(asker.actor, async () => {
      const before = await this.#current();
      expected.refuseUnless(String(before.version), () => standing(before));
      const thresholds = rowsOf(body);
      const issues = [
        ...(await this.#unknownIn(body)),
        ...senselessThresholds(body, new Thresholds(thresholds)),
      ];
      if (issues.length > 0) throw new AppError('request.invalid', {}, { issues });
      const at = this.clock.now();
      const version = await this.checks.put({
        version: before.version,
        name: asker.actor.displayName,
        at,
        day: isoDate(this.clock.today()),
        thresholds,
      });
      const after = await this.#current();
      if (version === null) {
        const { params, current } = standing(after);
        throw new AppError('precondition.failed', params, { current });
      }
      await this.trail.append({
        asker,
        businessAt: at,
        action: 'checks.set',
        unitId: null,
        halfYear: null,
        subject: '/settings/checks',
        before: said(before),
        after: said(after),
      });
      return Answer.of(String(after.version), after);
    });
  }

  async #current(): Promise<CheckSettingDto> {
    const [setting, rows] = await Promise.all([this.checks.setting(), this.checks.thresholds()]);
    return presentSetting(setting, rows);
  }

  async #unknownIn({ indicators }: PutChecksBody): Promise<readonly RaisedIssue[]> {
    const known = await this.checks.known(indicators.map(({ indicatorId }) => indicatorId));
    const seen = new Set<string>();
    return indicators.flatMap(({ indicatorId, code }, at): readonly RaisedIssue[] => {
      const path = `indicators.${at}.indicatorId`;
      if (!known.has(indicatorId)) return [{ path, code: 'indicator.not-found' }];
      const cell = `${indicatorId} ${code}`;
      if (seen.has(cell)) return [{ path, code: 'request.invalid' }];
      seen.add(cell);
      return [];
    });
  }
}

/** Without what would tell of single units. */
function coarseOf(exact: ReadonlyMap<string, PeerSpread>): ReadonlyMap<string, PeerSpread> {
  const told = [...exact].flatMap(([id, spread]) => {
    const coarse = coarseSpread(spread);
    return coarse ? [[id, coarse] as const] : [];
  });
  return new Map(told);
}

const rowsOf = ({ thresholds, indicators }: PutChecksBody) => [
  ...ENTRY_WARNINGS.map((rule) => ({ rule, indicator_id: null, value: thresholds[rule] })),
  ...indicators.map(({ indicatorId, code, value }) => ({
    rule: code,
    indicator_id: indicatorId,
    value,
  })),
];

const said = ({ version, thresholds, indicators }: CheckSettingDto) => ({
  version,
  thresholds,
  indicators,
});

/** Who set it meanwhile, for whoever thought of an older version. */
function standing(current: CheckSettingDto) {
  const { changedByName: name, changedAt: at } = current;
  return { params: name === null || at === null ? {} : { name, at }, current };
}

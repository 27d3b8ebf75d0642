import { Injectable } from '@nestjs/common';

import type {
  CrossCheckBody,
  CrossCheckCellDto,
  CrossCheckParams,
} from '@tiendo/contract/cross-check';
import type { IndicatorDto } from '@tiendo/contract/indicator';
import { type CompareRefusal, refusalToCompare } from '@tiendo/domain/cross-check';
import type { PeriodState } from '@tiendo/domain/submission';

import type { Asker } from '../../platform/auth/asker.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { trimmed } from '../../rows/trimmed.ts';
import { IndicatorService } from '../indicator/indicator.service.ts';
import { PeriodService } from '../period/period.service.ts';
import { TrailService } from '../trail/trail.service.ts';
import { SeenUnitService } from '../unit/seen-unit.service.ts';
import { CrossCheckRepository, type FieldCell } from './cross-check.repository.ts';
import { CrossCheckCells } from './cross-check-cells.ts';
import { standingOf } from './cross-check.presenter.ts';

type Verdict = Pick<CrossCheckBody, 'note' | 'value' | 'verdict'>;

/** Takes what a department says of a figure in its field, about the very version it compared. */
@Injectable()
export class CrossCheckService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: BusinessClock,
    private readonly units: SeenUnitService,
    private readonly periods: PeriodService,
    private readonly indicators: IndicatorService,
    private readonly checks: CrossCheckRepository,
    private readonly cells: CrossCheckCells,
    private readonly trail: TrailService,
  ) {}

  /** @throws AppError as the route says; nothing is kept then */
  give(asker: Asker, params: CrossCheckParams, body: CrossCheckBody): Promise<CrossCheckCellDto> {
    const { actor } = asker;
    return this.transactions.run(actor, async () => {
      const { halfYear } = params;
      const period = await this.periods.one(actor, halfYear);
      const { unitId } = await this.units.placed(params.unit, halfYear);
      const indicator = await this.indicators.resolve(params.indicator, { halfYear });
      const key = { halfYear, unitId, indicatorId: indicator.id };
      const cell = await this.#cell(asker, key);
      const revisionId = compared(cell, body, { halfYear, period: period.state, indicator });
      if (!repeats(cell, body)) {
        const at = this.clock.now();
        const kept = await this.checks.give({
          unit_id: unitId,
          half_year: halfYear,
          indicator_id: indicator.id,
          revision_id: revisionId,
          verdict: body.verdict,
          value: body.value ?? null,
          note: body.note ?? null,
          verifier_id: cell.verifier_id,
          checked_by: actor.accountId,
          checked_name: actor.displayName,
          at,
        });
        if (!kept) throw new AppError('database.busy');
        await this.trail.append({
          asker,
          businessAt: at,
          action: 'figure.cross-checked',
          unitId,
          halfYear,
          subject: `/cross-checks/${halfYear}/${unitId}/${indicator.id}`,
          before: { standing: standingOf(cell) },
          after: { verdict: body.verdict, revision: body.revision, ...said(body) },
        });
      }
      return this.cells.present(halfYear, await this.#cell(asker, key));
    });
  }

  async #cell(
    { actor }: Asker,
    key: { readonly halfYear: string; readonly unitId: string; readonly indicatorId: string },
  ): Promise<FieldCell> {
    const { verifyingUnits: verifiers, overseenUnits: overseen } = actor;
    const [cell] = await this.checks.field({ ...key, verifiers, overseen });
    if (!cell) throw new AppError('cross-check.not-in-field');
    return cell;
  }
}

/** The revision that the verdict is about, once it may be given. */
function compared(
  { sent }: FieldCell,
  body: CrossCheckBody,
  at: {
    readonly halfYear: string;
    readonly period: PeriodState;
    readonly indicator: Pick<IndicatorDto, 'contentKind'>;
  },
): string {
  const { contentKind } = at.indicator;
  const given = { ...said(body), verdict: body.verdict, revision: body.revision };
  const facts = { period: at.period, sent: sent?.number ?? null, contentKind };
  const refusal = refusalToCompare(given, facts);
  if (refusal !== null) throw refused(refusal, at.halfYear);
  if (!sent) throw new RangeError('what was compared was sent');
  return sent.id;
}

const said = ({ note, value }: Verdict) => ({ value: value ?? null, note: note ?? null });

/** Saying the same again of the same version changes nothing. */
function repeats(cell: FieldCell, body: CrossCheckBody): boolean {
  if (standingOf(cell) !== body.verdict) return false;
  const { value, note } = said(body);
  const stood = cell.check_value === null ? null : trimmed(cell.check_value);
  return stood === (value === null ? null : trimmed(value)) && cell.check_note === note;
}

function refused(refusal: CompareRefusal, halfYear: string): AppError {
  switch (refusal) {
    case 'period-not-open':
      return new AppError('period.not-open', { halfYear });
    case 'nothing-sent':
    case 'superseded':
      return new AppError(`cross-check.${refusal}`);
    case 'difference-missing':
    case 'no-number':
      return atValue(`cross-check.${refusal}`);
    case 'value-not-asked':
      return atValue('request.invalid', { rule: 'wrong' });
    default:
      return refusal satisfies never;
  }
}

const atValue = (
  code: 'cross-check.difference-missing' | 'cross-check.no-number' | 'request.invalid',
  rule: { readonly rule?: 'wrong' } = {},
) => new AppError(code, {}, { issues: [{ path: 'value', code, ...rule }] });

import { Injectable } from '@nestjs/common';

import { IndicatorService, type NamedIndicator } from '../indicator/indicator.service.ts';
import { type NamedUnit, UnitService } from '../unit/unit.service.ts';
import type { TaskSurroundings } from './task.presenter.ts';
import {
  type CoUnitRow,
  type TaskIndicatorRow,
  TaskRepository,
  type TaskRow,
} from './task.repository.ts';

/** What the tasks of a page name, by task. */
interface Named {
  readonly coUnits: ReadonlyMap<string, readonly CoUnitRow[]>;
  readonly indicators: ReadonlyMap<string, readonly TaskIndicatorRow[]>;
}

/** How units and indicators are called in one half-year. */
interface Names {
  readonly units: ReadonlyMap<string, NamedUnit>;
  readonly indicators: ReadonlyMap<string, NamedIndicator>;
}

/** The units and indicators of tasks, named as on the last day of each task's half-year. */
@Injectable()
export class TaskSurroundingsService {
  constructor(
    private readonly tasks: TaskRepository,
    private readonly units: UnitService,
    private readonly indicators: IndicatorService,
  ) {}

  /** Looks up what all the rows need at once. Call it inside a transaction. */
  async of(rows: readonly TaskRow[]): Promise<(row: TaskRow) => TaskSurroundings> {
    const ids = rows.map(({ id }) => id);
    const named: Named = {
      coUnits: Map.groupBy(await this.tasks.coUnits(ids), ({ taskId }) => taskId),
      indicators: Map.groupBy(await this.tasks.indicators(ids), ({ taskId }) => taskId),
    };
    const names = new Map<string, Names>();
    for (const [halfYear, own] of Map.groupBy(rows, (row) => row.halfYear)) {
      names.set(halfYear, await this.#namesIn(halfYear, own, named));
    }
    return (row) => surroundingsOf(row, named, present(names.get(row.halfYear)));
  }

  async #namesIn(halfYear: string, rows: readonly TaskRow[], named: Named): Promise<Names> {
    const units = rows.flatMap(({ id, leadUnitId }) => [
      leadUnitId,
      ...(named.coUnits.get(id) ?? []).map(({ unitId }) => unitId),
    ]);
    const indicators = rows.flatMap(({ id }) =>
      (named.indicators.get(id) ?? []).map(({ indicatorId }) => indicatorId),
    );
    return {
      units: await this.units.namesOf(units, { halfYear }),
      indicators: await this.indicators.namesOf(indicators, { halfYear }),
    };
  }
}

function surroundingsOf(row: TaskRow, named: Named, names: Names): TaskSurroundings {
  const coUnits = named.coUnits.get(row.id) ?? [];
  const indicators = named.indicators.get(row.id) ?? [];
  return {
    lead: present(names.units.get(row.leadUnitId)),
    coUnits: coUnits.map(({ unitId }) => present(names.units.get(unitId))),
    indicators: indicators.map(({ indicatorId, effect }) => ({
      ...present(names.indicators.get(indicatorId)),
      effect,
    })),
  };
}

/** Foreign keys hold what a task names, and whatever has an id was called something at some time. */
function present<Found>(found: Found | undefined): Found {
  if (found === undefined) throw new Error('a task names something that was never called anything');
  return found;
}

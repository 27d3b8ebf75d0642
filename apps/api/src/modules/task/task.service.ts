import { Injectable } from '@nestjs/common';
import { z } from 'zod';

import { halfYearText } from '@tiendo/contract/primitives';
import type { TaskDto, TaskListQuery } from '@tiendo/contract/task';
import { isoDate } from '@tiendo/domain/period';

import type { Actor } from '../../platform/auth/actor.ts';
import { BusinessClock } from '../../platform/clock/clock.ts';
import { Transactions } from '../../platform/database/transactions.ts';
import { AppError } from '../../platform/errors/app-error.ts';
import { type Page, pageOfRows, readCursor } from '../../platform/http/keyset.ts';
import { PeriodService } from '../period/period.service.ts';
import { UnitService } from '../unit/unit.service.ts';
import { presentTask } from './task.presenter.ts';
import { type TaskFilter, TaskRepository, type TaskRow } from './task.repository.ts';
import { TaskSurroundingsService } from './task-surroundings.service.ts';

const cursorKey = z.tuple([halfYearText, z.int(), z.uuid()]);

/** Tasks a person may see: led, helped with, issued, or led by a unit below. */
@Injectable()
export class TaskService {
  constructor(
    private readonly transactions: Transactions,
    private readonly businessClock: BusinessClock,
    private readonly tasks: TaskRepository,
    private readonly surroundings: TaskSurroundingsService,
    private readonly units: UnitService,
    private readonly periods: PeriodService,
  ) {}

  list(actor: Actor, query: TaskListQuery): Promise<Page<TaskDto>> {
    const after = readCursor(query.cursor, cursorKey);
    return this.transactions.read(actor, async () => {
      const { period: halfYear, unit, meeting: meetingId, limit } = query;
      const resolved =
        unit === undefined ? undefined : await this.units.resolve(unit, { halfYear });
      const unitId = resolved?.unitId;
      const rows = await this.tasks.list({ halfYear, unitId, meetingId, after, limit: limit + 1 });
      const present = await this.#presenter(rows);
      return pageOfRows(rows, limit, (row) => [row.halfYear, row.displayOrder, row.id], present);
    });
  }

  one(actor: Actor, taskId: string): Promise<TaskDto> {
    return this.transactions.read(actor, async () => {
      const row = await this.tasks.one(taskId);
      if (!row) throw new AppError('task.not-found');
      return (await this.#presenter([row]))(row);
    });
  }

  /** All the tasks one may see that a filter names, in order. Call it inside a transaction. */
  async all(
    filter: Partial<Pick<TaskFilter, 'halfYear' | 'unitId' | 'meetingId'>>,
  ): Promise<TaskDto[]> {
    const { halfYear, unitId, meetingId } = filter;
    const rows = await this.tasks.list({ halfYear, unitId, meetingId, after: null, limit: 10_000 });
    return rows.map(await this.#presenter(rows));
  }

  async #presenter(rows: readonly TaskRow[]): Promise<(row: TaskRow) => TaskDto> {
    const around = await this.surroundings.of(rows);
    const calendar = await this.periods.workingCalendar();
    const view = { today: isoDate(this.businessClock.today()), calendar };
    return (row) => presentTask(row, around(row), view);
  }
}

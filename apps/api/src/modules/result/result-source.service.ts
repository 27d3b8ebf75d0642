import { Injectable } from '@nestjs/common';

import type { HalfYear, ReportingWindow } from '@tiendo/domain/period';

import { reportsRow } from '../../rows/indicator-of-row.ts';
import type { JudgedIndicator } from '../../rows/half-year-setting.ts';
import { ResultSourceRepository } from './result-source.repository.ts';
import type { ResultSource } from './result-source.ts';

/** What the rows of one unit's report are held against: last year, targets, and when each closes. */
export interface ReportSource {
  /** The days whose data the half-year itself holds. */
  readonly window: ReportingWindow;
  readonly indicators: readonly JudgedIndicator[];
  readonly source: Pick<ResultSource, 'history' | 'lastYear' | 'target'>;
}

/** Reads what results are made of, for other features. */
@Injectable()
export class ResultSourceService {
  constructor(private readonly sources: ResultSourceRepository) {}

  /** The rows that a unit reports in a half-year. Call it inside a transaction. */
  async ofUnit(
    period: HalfYear,
    unit: { readonly unit_id: string; readonly unit_kind: string },
  ): Promise<ReportSource> {
    const setting = await this.sources.setting(period);
    const all = await this.sources.indicators(setting);
    const indicators = all.filter(({ indicator }) => reportsRow(unit, indicator));
    const source = await this.sources.source(period, setting, indicators, [unit.unit_id]);
    return { window: setting.occasion(null).window, indicators, source };
  }
}

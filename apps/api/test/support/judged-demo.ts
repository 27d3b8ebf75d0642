import { CHECK_DEFAULTS, warningsOf } from '@tiendo/domain/figure';
import { type Indicator, type PastYear, milestoneDueOn } from '@tiendo/domain/indicator';
import { halfYearOf, isoDate } from '@tiendo/domain/period';
import {
  type Assessment,
  RULE_H1,
  type Setting,
  assessTotal,
  assessUnit,
} from '@tiendo/domain/result';
import { Decimal, decimal, indicatorId, unitId } from '@tiendo/domain/shared';
import { contribution, foldTally } from '@tiendo/domain/tally';

import type { DemoCell } from '../../src/demo/cell.ts';
import type { RowCode } from '../../src/demo/indicator-definition.ts';
import { definitionOf, indicatorIdOf } from '../../src/demo/indicators.ts';
import {
  type PlanHalfYear,
  isFirstHalf,
  windowOfHalf,
  yearOfHalf,
} from '../../src/demo/periods.ts';
import { REPORTS, isAccepted, sentAtOf } from '../../src/demo/reports.ts';
import { numberOf, readingOf, targetOf } from '../../src/demo/reading.ts';
import { DISTRICT, TRAINING_CENTRE, unitIdOf } from '../../src/demo/units.ts';
import { WARD_CODES } from '../../src/demo/wards.ts';

/** The demo's figures as the rules of the domain read and judge them, without a database. */
const reports = new Map(REPORTS.map((report) => [`${report.halfYear}/${report.unit}`, report]));

/** A cell that was sent; with `drafts`, one that was only written counts too. */
export function cellOf(
  unit: string,
  code: RowCode,
  half: PlanHalfYear,
  drafts = false,
): DemoCell | undefined {
  const report = reports.get(`${half}/${unit}`);
  return report && (drafts || sentAtOf(report) !== null) ? report.cells[code] : undefined;
}

export function indicatorOf(code: RowCode): Indicator {
  const is = definitionOf(code);
  return {
    id: indicatorId(indicatorIdOf(code)),
    code,
    name: is.name,
    unitOfMeasure: is.unit,
    class: is.class,
    rollUp: is.rollUp,
    pace: !is.pace
      ? null
      : is.pace.kind === 'profile'
        ? { kind: 'profile', firstHalf: decimal(is.pace.firstHalf) }
        : is.pace,
    lowerIsBetter: is.lowerIsBetter ?? null,
    countsWholeUnits: is.countsWholeUnits,
    decimals: is.decimals ?? null,
    minimum: null,
    maximum: is.maximum === undefined ? null : decimal(is.maximum),
    partsAddUp: false,
    ofWhich: is.ofWhich ? indicatorId(indicatorIdOf(is.ofWhich)) : null,
    reporters: is.reporter
      ? { kind: 'unit', unitId: unitId(unitIdOf(is.reporter)) }
      : { kind: 'unit-kind', unitKind: 'ward-committee' },
    milestoneDue: is.milestone ?? null,
  };
}

const HALVES_2017 = { from: isoDate('2016-12-15'), to: isoDate('2017-12-14') };

function settingOf(code: RowCode, half: PlanHalfYear, history: readonly PastYear[]): Setting {
  const year = yearOfHalf(half);
  return {
    indicator: indicatorOf(code),
    rule: RULE_H1,
    history,
    occasion: {
      half: isFirstHalf(half) ? 1 : 2,
      cutOff: isoDate(windowOfHalf(half)[1]),
      year:
        year === 2017
          ? HALVES_2017
          : { from: isoDate(`${year - 1}-12-15`), to: isoDate(`${year}-12-14`) },
      elapsedShare: new Decimal(182).div(365),
    },
  };
}

const lastYearOf = (half: PlanHalfYear) =>
  halfYearOf(yearOfHalf(half) - 1, isFirstHalf(half) ? 1 : 2) as unknown as PlanHalfYear;

const PAST = [2013, 2014, 2015, 2016] as const;

function historyOf(unit: string, code: RowCode, half: PlanHalfYear): readonly PastYear[] {
  const indicator = indicatorOf(code);
  if (indicator.class !== 'CUM_LOW' && indicator.class !== 'SNAP_LOW') return [];
  return PAST.filter((year) => year < yearOfHalf(half)).flatMap((year) => {
    const [first, whole] = ([1, 2] as const).map((part) => {
      const cell = cellOf(unit, code, `${year}-H${part}`);
      const level = cell && (cell.state === 'not-occurred' ? '0' : cell.value);
      const baseline = targetOf(unit, code, year)?.baseline;
      if (!level) return null;
      return baseline ? baseline.minus(level) : decimal(level);
    });
    return first && whole ? [{ firstHalf: first, fullYear: whole }] : [];
  });
}

/** The verdict on one unit's cell. */
export function judge(
  unit: string,
  code: RowCode,
  half: PlanHalfYear = '2017-H1',
  drafts = false,
): Assessment {
  const last = cellOf(unit, code, lastYearOf(half));
  return assessUnit({
    ...settingOf(code, half, historyOf(unit, code, half)),
    reading: readingOf(cellOf(unit, code, half, drafts)),
    target: targetOf(unit, code, yearOfHalf(half)),
    lastYear: last ? readingOf(last) : null,
  });
}

/** What about a cell wants an explanation. */
export function warningsAt(unit: string, code: RowCode, half: PlanHalfYear) {
  const last = cellOf(unit, code, lastYearOf(half));
  const cell = cellOf(unit, code, half, true);
  return warningsOf({
    indicator: indicatorOf(code),
    reading: readingOf(cell),
    target: targetOf(unit, code, yearOfHalf(half)),
    lastYear: last ? readingOf(last) : null,
    sentBefore: null,
    peers: null,
    thresholds: CHECK_DEFAULTS,
    yearEndEstimate: numberOf(cell?.yearEndEstimate ?? null),
  });
}

/** The district's tally of 2017-H1 and the verdict on it. */
export function judgeDistrict(code: RowCode, half: PlanHalfYear = '2017-H1') {
  const units: readonly string[] = code === 'TG33G' ? [TRAINING_CENTRE] : WARD_CODES;
  const indicator = indicatorOf(code);
  const setting = settingOf(code, half, []);
  const tally = foldTally(
    units.map((unit) => {
      const last = cellOf(unit, code, lastYearOf(half));
      const report = reports.get(`${half}/${unit}`);
      return contribution({
        indicator,
        reading: readingOf(cellOf(unit, code, half)),
        target: targetOf(unit, code, yearOfHalf(half)),
        lastYear: last ? readingOf(last) : null,
        accepted: report !== undefined && isAccepted(report),
        milestoneDue: milestoneDueOn(indicator, setting.occasion.year),
      });
    }),
  );
  const assessment = assessTotal({
    ...setting,
    tally,
    expectedUnits: units.length,
    target: targetOf(DISTRICT, code, yearOfHalf(half)),
  });
  return { tally, assessment };
}

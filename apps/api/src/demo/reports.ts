import { displayNameOf } from './accounts.ts';
import type { DemoCell } from './cell.ts';
import { drawFor } from './demo-draw.ts';
import { explained } from './explained.ts';
import { FIGURES_2017 } from './figures-2017.ts';
import { ATTENDANCES_2017, PAST_YEARS, attendanceHalves } from './figures-past-rates.ts';
import { pastReport } from './figures-past.ts';
import type { RowCode } from './indicator-definition.ts';
import {
  type PastYear,
  type PlanHalfYear,
  type ReportedHalfYear,
  closedAtOf,
  dueAtOf,
  isFirstHalf,
  yearOfHalf,
} from './periods.ts';
import { PROGRESS_2017, type Progress } from './reports-2017.ts';
import { TRAINING_CENTRE } from './units.ts';
import type { ReportCells } from './ward-figures.ts';
import { WARDS, type WardCode } from './wards.ts';

/** One report of one unit, and how far it came. */
export interface Report {
  readonly unit: string;
  readonly unitName: string;
  readonly halfYear: PlanHalfYear;
  readonly cells: ReportCells;
  readonly progress: Progress;
  /** When a closed half-year locked it. */
  readonly lockedAt: string | null;
  readonly enteredAt: string;
  /** Usernames of who entered and who sent it. */
  readonly clerk: string;
  readonly approver: string;
}

/** Whether a report was ever sent, so that others read it. */
export const sentAtOf = ({ progress }: Report): string | null =>
  progress.kind === 'draft' ? null : progress.sentAt;

/** Whether its figures are accepted. */
export const isAccepted = ({ progress }: Report): boolean => progress.kind === 'accepted';

/** The cells of a report, in the order of its rows. */
export const cellsOf = (report: Report) =>
  Object.entries(report.cells).flatMap(([code, cell]) =>
    // The keys of `cells` are row codes by its type.
    cell ? [{ code: code as RowCode, cell }] : [],
  );

/** Who reports, and the accounts it reports by. */
export type Reporter = Pick<Report, 'unit' | 'unitName' | 'clerk' | 'approver'>;

/** The fourteen ward committees as they report. */
export const WARD_REPORTERS = WARDS.map((ward) => ({
  ward,
  unit: ward.code,
  unitName: `Đảng ủy phường ${ward.name}`,
  clerk: `nhap-${ward.code}`,
  approver: `duyet-${ward.code}`,
}));

/** The training centre as it reports. */
export const CENTRE: Reporter = {
  unit: TRAINING_CENTRE,
  unitName: displayNameOf('ttbdct'),
  clerk: 'ttbdct',
  approver: 'ttbdct',
};

/** A report that came in on the day it was due, at some hour of the day, and was accepted. */
export function timelyProgress(unit: string, half: PlanHalfYear, acceptedDay: number): Progress {
  const draw = drawFor(`sent/${unit}/${half}`);
  const dueOn = dueAtOf(half).slice(0, 10);
  const time = `${String(draw(8, 16)).padStart(2, '0')}:${String(draw(0, 59)).padStart(2, '0')}`;
  return {
    kind: 'accepted',
    sentAt: `${dueOn}T${time}:00+07:00`,
    acceptedAt: `${yearOfHalf(half)}-${isFirstHalf(half) ? '06' : '12'}-${acceptedDay}T10:00:00+07:00`,
  };
}

const halvesOf = (year: PastYear): readonly (readonly [1 | 2, ReportedHalfYear])[] => [
  [1, `${year}-H1`],
  [2, `${year}-H2`],
];

function past(unit: Reporter, halfYear: ReportedHalfYear, cells: ReportCells): Report {
  return {
    ...unit,
    halfYear,
    cells,
    progress: timelyProgress(unit.unit, halfYear, 24),
    lockedAt: closedAtOf(halfYear),
    enteredAt: `${yearOfHalf(halfYear)}-${isFirstHalf(halfYear) ? '06' : '12'}-14T15:00:00+07:00`,
  };
}

function attendances(year: PastYear, half: 1 | 2): DemoCell {
  const [first, whole] = attendanceHalves(year);
  return half === 1 ? first : whole;
}

const PAST: readonly Report[] = PAST_YEARS.flatMap((year) =>
  halvesOf(year).flatMap(([half, halfYear]) => [
    ...WARD_REPORTERS.map(({ ward, ...unit }) =>
      past(unit, halfYear, pastReport(ward, year, half)),
    ),
    past(CENTRE, halfYear, { TG33G: attendances(year, half) }),
  ]),
);

function of2017(
  unit: Reporter,
  code: WardCode | typeof TRAINING_CENTRE,
  cells: ReportCells,
): Report {
  const progress = PROGRESS_2017[code];
  const enteredAt = progress.kind === 'draft' ? '2017-06-20T09:00:00+07:00' : ENTERED_2017;
  return { ...unit, halfYear: '2017-H1', cells, progress, lockedAt: null, enteredAt };
}

const ENTERED_2017 = '2017-06-14T16:00:00+07:00';

const WRITTEN: readonly Report[] = [
  ...PAST,
  ...WARD_REPORTERS.map(({ ward, ...unit }) => of2017(unit, ward.code, FIGURES_2017[ward.code])),
  of2017(CENTRE, TRAINING_CENTRE, { TG33G: ATTENDANCES_2017 }),
];

/** Every report of the demo, oldest half-year first, with a cause wherever the rules ask for one. */
export const REPORTS: readonly Report[] = WRITTEN.map((report) => {
  const { unit, halfYear } = report;
  const lastHalf = `${yearOfHalf(halfYear) - 1}-${halfYear.slice(5)}`;
  const last = WRITTEN.find((other) => other.unit === unit && other.halfYear === lastHalf);
  return {
    ...report,
    cells: explained(unit, yearOfHalf(halfYear), report.cells, last?.cells ?? null),
  };
});

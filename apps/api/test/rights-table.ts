import {
  type Rights,
  comparing,
  configuring,
  deciding,
  deskKeeping,
  deskReading,
  entering,
  enteringFor,
  everybody,
  listing,
  naming,
  overseeing,
  preparing,
  reading,
  recording,
  reviewing,
  sending,
  signing,
  speaking,
  tracing,
  workers,
} from './rights-of-roles.ts';
import type { District } from './support/builders/district.ts';

/** What is asked of a route: the place in its path or query, and the rest that lets rights decide. */
interface Question {
  readonly query?: string;
  readonly payload?: object | string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A route: who may, and how it is asked. `unit` and `thing` are put into its path. */
export interface Row {
  readonly rights: Rights | 'public';
  readonly ask?: (unit: string) => Question;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
/** The least that begins and ends as a PDF does. */
export const A_PDF = '%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n';
const PAPER = {
  number: '05',
  symbol: 'BC/ĐU',
  signedOn: '2017-06-20',
  signerName: 'Lê Văn A',
  signerPosition: 'Bí thư',
  sending: 1,
};
const stale = { 'if-match': '"99"' };
const report = '/submissions/:halfYear/:unit';

/** Every route of the program, by method and path. One that is missing here fails the test. */
export const RIGHTS: Readonly<Record<string, Row>> = {
  'GET /areas': { rights: everybody },
  'GET /audit': { rights: tracing, ask: (unit) => ({ query: `period=2017-H1&unit=${unit}` }) },
  'GET /comments': { rights: reading, ask: (unit) => ({ query: `period=2017-H1&unit=${unit}` }) },
  'POST /comments': {
    rights: speaking,
    ask: (unit) => ({
      payload: { halfYear: '2017-H1', unit, audience: 'unit-and-review', text: 'Đề nghị xem lại' },
    }),
  },
  'POST /comments/:commentId/replies': {
    rights: speaking,
    ask: () => ({ payload: { text: 'Đã xem' } }),
  },
  'PUT /comments/:commentId/resolution': {
    rights: speaking,
    ask: () => ({ payload: { resolved: true } }),
  },
  'GET /cross-checks': {
    rights: listing,
    ask: (unit) => ({ query: `period=2017-H1&unit=${unit}` }),
  },
  'PUT /cross-checks/:halfYear/:unit/:indicator': {
    rights: comparing,
    ask: () => ({ payload: { verdict: 'agrees', revision: 1 } }),
  },
  'GET /directives': { rights: workers },
  'GET /evidence': { rights: reading, ask: (unit) => ({ query: `period=2017-H1&unit=${unit}` }) },
  'POST /evidence': {
    rights: entering,
    ask: (unit) => ({
      query: `period=2017-H1&unit=${unit}&name=cong-van.pdf`,
      payload: A_PDF,
      headers: { 'content-type': 'application/pdf' },
    }),
  },
  'GET /evidence/:id/content': { rights: reading },
  'DELETE /evidence/:id': { rights: entering },
  'POST /evidence/:id/withdraw': {
    rights: entering,
    ask: () => ({ payload: { reason: 'Nhầm văn bản' } }),
  },
  'GET /figures': { rights: reading, ask: (unit) => ({ query: `period=2017-H1&unit=${unit}` }) },
  'GET /figures/:halfYear/:unit/:indicator': { rights: reading },
  'PUT /figures/:halfYear/:unit/:indicator': {
    rights: recording,
    ask: () => ({ payload: { state: 'reported', value: '1' }, headers: stale }),
  },
  'GET /healthz': { rights: 'public' },
  'GET /indicators': { rights: everybody },
  'GET /indicators/:indicator': { rights: everybody },
  'GET /meetings': { rights: workers },
  'GET /meetings/:meetingId': { rights: workers },
  'GET /narratives/:halfYear/:unit': { rights: reading },
  'GET /narratives/:halfYear/:unit/:area': { rights: reading },
  'PUT /narratives/:halfYear/:unit/:area': {
    rights: entering,
    ask: () => ({
      payload: { results: 'a', shortcomings: '', causes: '', proposals: '' },
      headers: stale,
    }),
  },
  'GET /overview/:halfYear': { rights: overseeing, ask: (unit) => ({ query: `parent=${unit}` }) },
  'GET /overview/:halfYear/units/:unit': { rights: reading },
  'GET /periods': { rights: everybody },
  'GET /periods/:halfYear': { rights: everybody },
  'GET /readyz': { rights: 'public' },
  'GET /reviews/:halfYear': { rights: deskKeeping },
  'GET /reviews/:halfYear/:unit': { rights: deskReading },
  'GET /results': { rights: reading, ask: (unit) => ({ query: `period=2017-H1&unit=${unit}` }) },
  'DELETE /session': { rights: 'public' },
  'GET /session': { rights: everybody },
  'POST /session': { rights: 'public' },
  'GET /session/welcome': { rights: 'public' },
  'GET /settings/checks': { rights: everybody },
  'PUT /settings/checks': { rights: configuring, ask: () => ({ headers: stale }) },
  [`GET ${report}`]: { rights: reading },
  [`GET ${report}/changes`]: { rights: reading },
  [`GET ${report}/entry-form`]: { rights: recording },
  [`POST ${report}/form-reading`]: {
    rights: recording,
    ask: () => ({ payload: 'no form', headers: { 'content-type': XLSX } }),
  },
  [`GET ${report}/form-01`]: { rights: reading, ask: () => ({ query: 'format=xlsx' }) },
  [`POST ${report}/send-to-approver`]: { rights: preparing },
  [`POST ${report}/recall`]: { rights: preparing },
  [`POST ${report}/on-behalf`]: {
    rights: enteringFor,
    ask: () => ({ payload: { ground: 'Báo cáo giấy số 05-BC/ĐU' } }),
  },
  [`PUT ${report}/opinions/:area`]: {
    rights: preparing,
    ask: () => ({ payload: { opinion: 'agree' } }),
  },
  [`POST ${report}/request-extension`]: {
    rights: preparing,
    ask: () => ({ payload: { until: '2017-06-29', reason: 'Chờ đối chiếu' } }),
  },
  [`POST ${report}/submit`]: { rights: sending },
  [`POST ${report}/start-review`]: { rights: reviewing },
  [`POST ${report}/return`]: { rights: reviewing },
  [`POST ${report}/accept`]: { rights: reviewing },
  [`POST ${report}/reopen`]: {
    rights: deciding,
    ask: () => ({ payload: { reason: 'Sai số', authority: '03-CV/MH' } }),
  },
  [`POST ${report}/extend`]: {
    rights: deciding,
    ask: () => ({ payload: { until: '2017-06-30' } }),
  },
  [`POST ${report}/decline-extension`]: {
    rights: deciding,
    ask: () => ({ payload: { reason: 'Đã đủ số liệu' } }),
  },
  [`POST ${report}/withdraw-extension`]: {
    rights: deciding,
    ask: () => ({ payload: { reason: 'Đã đủ số liệu' } }),
  },
  [`GET ${report}/signed-paper`]: { rights: reading },
  [`PUT ${report}/signed-paper`]: {
    rights: signing,
    ask: () => ({ payload: PAPER, headers: stale }),
  },
  [`GET ${report}/signed-paper/file`]: { rights: reading },
  [`PUT ${report}/signed-paper/file`]: {
    rights: signing,
    ask: () => ({
      query: 'name=a.pdf',
      payload: '%PDF-1.7',
      headers: { ...stale, 'content-type': 'application/pdf' },
    }),
  },
  'GET /targets': { rights: listing, ask: (unit) => ({ query: `year=2017&unit=${unit}` }) },
  'GET /tasks': { rights: workers },
  'GET /tasks/:taskId': { rights: reading },
  'GET /units': { rights: everybody },
  'GET /units/:unit': { rights: naming },
  'GET /units/:unit/versions': { rights: naming },
};

/** What the paths of the table are filled with, for one unit. */
export interface Things {
  readonly district: District;
  readonly meetingId: string;
  readonly areaId: string;
  /** The task that a unit leads. */
  readonly taskOf: ReadonlyMap<string, string>;
  /** A comment on a unit's report that its unit made for both sides. */
  readonly commentOf: ReadonlyMap<string, string>;
  /** A file that was sent with a unit's report. */
  readonly fileOf: ReadonlyMap<string, string>;
}

/** The path of a route with what it names put in. @throws RangeError for a parameter the table knows nothing of */
export function pathOf(route: string, unit: string, things: Things): string {
  const values: Readonly<Record<string, string | undefined>> = {
    halfYear: things.district.halfYear,
    unit,
    indicator: things.district.indicator.code,
    meetingId: things.meetingId,
    area: things.areaId,
    taskId: things.taskOf.get(unit),
    commentId: things.commentOf.get(unit),
    id: things.fileOf.get(unit),
  };
  return route.replaceAll(/:(\w+)/gu, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new RangeError(`Nothing to put for ${name} in ${route}`);
    return value;
  });
}

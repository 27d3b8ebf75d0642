import { linkOptions } from '@tanstack/react-router';

import type { SessionDto } from '@tiendo/contract/session';

import {
  crossChecks,
  keepsSystem,
  mayRead,
  overseesUnits,
  reportingUnit,
  reviews,
  setsChecks,
} from '../../../lib/session.ts';

/** A place in the navigation: its word and picture are the shell's. */
export type PlaceId =
  | 'checkSetting'
  | 'crossCheck'
  | 'entry'
  | 'meetings'
  | 'overview'
  | 'review'
  | 'system'
  | 'tasks'
  | 'unit'
  | 'units';

/** Where the places lead. The paths are Vietnamese in both languages, so that links can be shared. */
function placesOf(halfYear: string, unit: string) {
  return {
    overview: linkOptions({ to: '/tong-quan/$halfYear', params: { halfYear } }),
    units: linkOptions({ to: '/don-vi/$halfYear', params: { halfYear } }),
    unit: linkOptions({ to: '/don-vi/$halfYear/$unit', params: { halfYear, unit } }),
    entry: linkOptions({ to: '/nhap-so-lieu/$halfYear/$unit', params: { halfYear, unit } }),
    review: linkOptions({ to: '/ra-soat/$halfYear', params: { halfYear } }),
    crossCheck: linkOptions({ to: '/doi-chieu/$halfYear', params: { halfYear } }),
    meetings: linkOptions({ to: '/hoi-nghi' }),
    tasks: linkOptions({ to: '/nhiem-vu' }),
    checkSetting: linkOptions({ to: '/muc-kiem-tra' }),
    system: linkOptions({ to: '/he-thong' }),
  };
}

type Places = ReturnType<typeof placesOf>;

/** One place of the navigation with its link. */
export interface Place {
  readonly id: PlaceId;
  readonly link: Places[PlaceId];
}

/**
 * The places a person may go, the first being where they land: leaders on the whole, a reporting
 * unit on its form, a unit that reports nothing on its tasks, an administrator on the system. Without
 * an open period only the chain of meetings and tasks is left.
 */
export function navigationOf(session: SessionDto, halfYear = session.currentHalfYear): Place[] {
  const unit = reportingUnit(session);
  const places = placesOf(halfYear ?? '', unit?.unitCode ?? '');
  const ids: PlaceId[] = [];
  if (halfYear !== null && overseesUnits(session)) ids.push('overview', 'units');
  if (halfYear !== null && reviews(session)) ids.push('review');
  if (halfYear !== null && crossChecks(session)) ids.push('crossCheck');
  if (halfYear !== null && unit !== null) ids.push('entry', 'unit');
  const chain: readonly ('meeting' | 'task')[] =
    ids.length === 0 ? ['task', 'meeting'] : ['meeting', 'task'];
  ids.push(...chain.filter((what) => mayRead(session, what)).map((what) => `${what}s` as const));
  if (setsChecks(session)) ids.push('checkSetting');
  if (keepsSystem(session)) ids.push('system');
  return ids.map((id) => ({ id, link: places[id] }));
}

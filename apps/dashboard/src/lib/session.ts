import { createContext, use } from 'react';

import type { GrantDto, SessionDto } from '@tiendo/contract/session';

/** The session of whoever is signed in; the shell provides it to every screen. */
export const SessionContext = createContext<SessionDto | null>(null);

/** Who is signed in. Screens are drawn only for somebody. */
export function useSession(): SessionDto {
  const session = use(SessionContext);
  if (session === null) throw new Error('A screen is drawn outside the shell');
  return session;
}

type Role = GrantDto['role'];

/** Roles whose home is the whole district rather than one unit. */
const OVERSEERS = new Set<Role>(['standing-committee', 'board-leader', 'secretariat']);
const REPORTERS = new Set<Role>(['clerk', 'unit-approver', 'verifier']);

/** Whether this person looks at all units: leaders and the secretariat. */
export const overseesUnits = (session: SessionDto): boolean =>
  session.grants.some((grant) => OVERSEERS.has(grant.role));

/** The unit this person reports for; null for leaders, administrators and units asked for no report. */
export const reportingUnit = (session: SessionDto): GrantDto | null =>
  session.grants.find((grant) => grant.unitReports && REPORTERS.has(grant.role)) ?? null;

/**
 * Whose figures to lead this person to when a unit is spoken of: that unit's for who may read them, else
 * those of the unit they report for; null where there are none to read.
 */
export function figuresToRead(session: SessionDto, unitCode: string): string | null {
  const isOwn = session.grants.some((grant) => grant.unitCode === unitCode);
  if (isOwn || overseesUnits(session)) return unitCode;
  return reportingUnit(session)?.unitCode ?? null;
}

/** Whether this person may read what a screen is made of. */
export const mayRead = (session: SessionDto, what: 'meeting' | 'task'): boolean =>
  session.permissions.includes(`${what}.read`);

/** Whether this person keeps the system running rather than working with its figures. */
export const keepsSystem = (session: SessionDto): boolean =>
  session.permissions.includes('system.manage');

/** Whether this person reviews reports: asks back, accepts. */
export const reviews = (session: SessionDto): boolean =>
  session.permissions.includes('submission.review');

/** Whether this person sets where the soft checks begin. */
export const setsChecks = (session: SessionDto): boolean =>
  session.permissions.includes('indicator.configure');

/** Whether this person compares figures for a department. */
export const crossChecks = (session: SessionDto): boolean =>
  session.permissions.includes('figure.cross-check');

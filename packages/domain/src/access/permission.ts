import type { IsoDate } from '../period/iso-date.ts';
import { type Actor, grantsInForce } from './actor.ts';
import type { Role } from './role.ts';

const OWN = ['clerk', 'unit-approver', 'verifier'] as const;
const OVERSEEING = ['secretariat', 'board-leader', 'standing-committee'] as const;
const READERS = [...OWN, ...OVERSEEING] as const;
const EVERYBODY = [...READERS, 'administrator'] as const;

/**
 * Which roles may do what. Where they may is the reach of the role. Every route names one of these;
 * signing in and out and the health of the service need none.
 */
export const PERMISSIONS = {
  'unit.read': EVERYBODY,
  'period.read': EVERYBODY,
  'indicator.read': EVERYBODY,
  'directive.read': READERS,
  'target.read': READERS,
  'figure.read': READERS,
  'submission.read': READERS,
  'result.read': READERS,
  'meeting.read': READERS,
  'task.read': READERS,
  'overview.read': OVERSEEING,

  'figure.record': [...OWN, 'secretariat'],
  'figure.cross-check': ['verifier'],
  'trail.read': EVERYBODY,
  'comment.read': READERS,
  'comment.write': [...OWN, 'secretariat', 'board-leader'],
  'submission.prepare': OWN,
  'submission.submit': ['unit-approver', 'verifier'],
  'submission.review': ['secretariat', 'board-leader'],
  'submission.accept': ['secretariat', 'board-leader'],
  'submission.extend': ['board-leader'],
  'submission.lock': ['board-leader'],
  'submission.reopen': ['board-leader'],
  'signed-paper.record': ['unit-approver', 'verifier', 'secretariat'],
  'edition.freeze': ['board-leader'],

  'task.report': OWN,
  'task.draft': ['secretariat', 'unit-approver', 'board-leader', 'standing-committee'],
  'task.assign': ['unit-approver', 'board-leader', 'standing-committee'],
  'task.confirm': ['unit-approver', 'board-leader', 'standing-committee'],
  'conclusion.draft': ['secretariat', 'board-leader'],
  'conclusion.sign': ['board-leader', 'standing-committee'],

  'period.configure': ['secretariat'],
  'indicator.configure': ['secretariat'],
  'target.assign': ['secretariat'],
  'account.manage': ['administrator'],
  'system.manage': ['administrator'],
} as const satisfies Record<string, readonly Role[]>;
export type Permission = keyof typeof PERMISSIONS;

/** Whether a role holds a permission, wherever the role counts. */
export function allows(role: Role, permission: Permission): boolean {
  const roles: readonly Role[] = PERMISSIONS[permission];
  return roles.includes(role);
}

/** What the actor may do somewhere, on `day`: what navigation shows. In which unit is {@link refusalToUse}. */
export function permissionsOf(actor: Actor, day: IsoDate): readonly Permission[] {
  const roles = grantsInForce(actor, day).map(({ role }) => role);
  return ALL_PERMISSIONS.filter((permission) => roles.some((role) => allows(role, permission)));
}

/** Every permission, in the order of the table. */
export const ALL_PERMISSIONS: readonly Permission[] = Object.keys(PERMISSIONS).filter(isPermission);

/** Whether text names a permission. */
export function isPermission(text: string): text is Permission {
  return Object.hasOwn(PERMISSIONS, text);
}

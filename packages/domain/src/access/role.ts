/**
 * The roles of a half-year review: cán bộ nhập liệu · người duyệt của đơn vị · cán bộ đối chiếu ·
 * chuyên viên tổng hợp · lãnh đạo Ban · Thường trực, Ban Thường vụ · quản trị hệ thống.
 */
export const ROLES = [
  'clerk',
  'unit-approver',
  'verifier',
  'secretariat',
  'board-leader',
  'standing-committee',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Where a role counts.
 *
 * - `own`: in the granted unit alone, drafts included
 * - `below`: in the granted unit and every unit below it, and only what was sent
 * - `system`: over accounts and settings, over no figure
 */
export type Reach = 'own' | 'below' | 'system';

/** The reach of each role. */
export const REACH = {
  clerk: 'own',
  'unit-approver': 'own',
  verifier: 'own',
  secretariat: 'below',
  'board-leader': 'below',
  'standing-committee': 'below',
  administrator: 'system',
} as const satisfies Record<Role, Reach>;

import { ALL_PERMISSIONS, type Permission, type Role, allows } from '@tiendo/domain/access';

/**
 * What a route may ask for. The domain's table says which roles have it; which units a person
 * reaches is row scope.
 */
export type PermissionName = Permission;

/** The permissions that any of the roles gives, in the order of the table. */
export function permissionsOf(roles: readonly Role[]): ReadonlySet<PermissionName> {
  return new Set(ALL_PERMISSIONS.filter((name) => roles.some((role) => allows(role, name))));
}

import { SetMetadata } from '@nestjs/common';

import type { PermissionName } from './permissions.ts';

export const ACCESS = 'tiendo:access';

/** What a route asks of whoever calls it. */
export type Access = PermissionName | 'signed-in' | 'public';

/** Anybody may call this route: sign-in, health. */
export const Public = () => SetMetadata<string, Access>(ACCESS, 'public');

/** Whoever is signed in may call this route, whatever they may do else. */
export const SignedIn = () => SetMetadata<string, Access>(ACCESS, 'signed-in');

/** Only who has the permission may call this route. Every route says this, `@SignedIn()` or `@Public()`. */
export const Permission = (name: PermissionName) => SetMetadata<string, Access>(ACCESS, name);

import { z } from 'zod';

import { dayText, instantText, isPrintable, UNPRINTABLE } from './primitives.ts';

/** Wire shapes of `/session`. */
export const ROLES = [
  'clerk',
  'unit-approver',
  'verifier',
  'secretariat',
  'board-leader',
  'standing-committee',
  'administrator',
] as const;

export const signInBody = z
  .strictObject({
    username: z.string().trim().toLowerCase().min(1).max(63).refine(isPrintable, UNPRINTABLE),
    password: z.string().min(1).max(200),
  })
  .meta({ id: 'SignIn' });
export type SignInBody = z.infer<typeof signInBody>;

export const grantDto = z
  .object({
    role: z.enum(ROLES),
    unitId: z.uuid(),
    unitCode: z.string(),
    unitName: z.string(),
    unitShortName: z.string(),
    /** Whether units of this kind send a report of the half-year the screens open on. */
    unitReports: z.boolean(),
    validFrom: dayText,
    validTo: dayText.nullable(),
  })
  .meta({ id: 'Grant' });
export type GrantDto = z.infer<typeof grantDto>;

/** Who is signed in, what they may do, and where the product stands in time. */
export const sessionDto = z
  .object({
    accountId: z.uuid(),
    username: z.string(),
    displayName: z.string(),
    office: z.string(),
    locale: z.enum(['vi', 'en']),
    grants: z.array(grantDto),
    permissions: z.array(z.string()),
    /** The half-year the screens open on. */
    currentHalfYear: z.string().nullable(),
    businessNow: instantText,
    demo: z.boolean(),
  })
  .meta({ id: 'Session' });
export type SessionDto = z.infer<typeof sessionDto>;

/** The first thing a page asks: who is here and, where nobody is, what the sign-in page may show. */
export const welcomeDto = z
  .object({
    /** Null where nobody is signed in; the accounts of the demo are shown only then. */
    session: sessionDto.nullable(),
    demo: z.boolean(),
    businessNow: instantText,
    /** False in a database made for real use that nobody has set up yet: nobody can sign in. */
    hasAccounts: z.boolean(),
    accounts: z.array(
      z.object({
        username: z.string(),
        displayName: z.string(),
        office: z.string(),
        role: z.enum(ROLES),
      }),
    ),
    demoPassword: z.string().nullable(),
  })
  .meta({ id: 'Welcome' });
export type WelcomeDto = z.infer<typeof welcomeDto>;

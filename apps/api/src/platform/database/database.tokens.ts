/** Injection token of the outer Kysely handle. Only the platform asks for it; repositories use Transactions. */
export const DATABASE = Symbol('DATABASE');

/** Injection token of the open `Store`: the handle with its pool and the way to close it. */
export const STORE = Symbol('STORE');

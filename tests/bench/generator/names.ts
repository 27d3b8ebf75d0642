/**
 * Ids are made of what they name, here and in SQL alike, so that a client knows where to go without
 * asking and two runs make the same rows.
 */
export const ID_SQL = (expression: string): string => `md5(${expression})::uuid`;

/** The unit numbered `n`, as SQL. */
export const unitSql = (n: string): string => ID_SQL(`'unit-' || ${n}`);
export const provinceSql = (n: string): string => ID_SQL(`'province-' || ${n}`);
export const indicatorSql = (n: string): string => ID_SQL(`'indicator-' || ${n}`);
export const accountSql = (n: string): string => ID_SQL(`'account-' || ${n}`);
export const ROOT_SQL = ID_SQL(`'root'`);
export const LEADER_SQL = ID_SQL(`'leader'`);

/** Tokens of the sessions the generator opens. */
export const LEADER_TOKEN = 'leader-token';
export const clerkToken = (n: number): string => `clerk-token-${n}`;

import { types, type CustomTypesConfig } from 'pg';

/** Array types have no name in pg's list, and it takes any number there is a type for. */
const TEXT_ARRAY = 1009 as Parameters<typeof types.getTypeParser>[0];

const asText = (text: string): string => text;
const textArray = types.getTypeParser(TEXT_ARRAY) as (text: string) => string[];

/**
 * What must not pass through a lossy JavaScript type travels as text: a date has no instant, a
 * bigint and a numeric no exact double. `json` stays text as well, so that packed rows are sent on
 * as they were stored; `jsonb` is parsed.
 */
const OVERRIDES = new Map<number, (text: string) => unknown>([
  [types.builtins.DATE, asText],
  [types.builtins.INT8, asText],
  [types.builtins.NUMERIC, asText],
  [types.builtins.JSON, asText],
  [1016, textArray], // bigint[]
  [1182, textArray], // date[]
  [1231, textArray], // numeric[]
]);

/** One set of parsers for both databases, so that a row looks the same whoever stored it. */
export const typeParsers: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    (format === 'binary' ? undefined : OVERRIDES.get(oid)) ?? types.getTypeParser(oid, format),
};

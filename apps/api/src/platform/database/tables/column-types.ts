import type { ColumnType } from 'kysely';

/** Days, decimals and 64-bit integers come back as text from both databases; we keep them that way. */
export type Numeric = ColumnType<string, string | number, string | number>;
export type DefaultedNumeric = ColumnType<string, string | number | undefined, string | number>;
export type BigInteger = ColumnType<string, string | number | undefined, string | number>;
export type Timestamp = ColumnType<Date, Date | string, Date | string>;
export type DefaultedBoolean = ColumnType<boolean, boolean | undefined, boolean>;
/** `Generated<Timestamp>` does not nest: a column with a default needs its own ColumnType. */
export type DefaultedTimestamp = ColumnType<Date, Date | string | undefined, Date | string>;
/** `json` is passed on as the text that was written; `jsonb` is parsed. */
export type JsonText = ColumnType<string, string, string>;
export type JsonValue = ColumnType<unknown, string | undefined, string>;

import type { Brand } from './brand.ts';

/** Immutable identity of a unit. Names and official codes change and are re-issued; this never does. */
export type UnitId = Brand<string, 'UnitId'>;

/** Immutable identity of an indicator across its versions. */
export type IndicatorId = Brand<string, 'IndicatorId'>;

/** Identity of a person's account. */
export type AccountId = Brand<string, 'AccountId'>;

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

function uuid(text: string, what: string): string {
  const lower = text.toLowerCase();
  if (!UUID.test(lower)) throw new RangeError(`Not a ${what} id: ${text}`);
  return lower;
}

/** Reads a unit id. @throws RangeError when the text is not a UUID */
export const unitId = (text: string): UnitId => uuid(text, 'unit') as UnitId;

/** Reads an indicator id. @throws RangeError when the text is not a UUID */
export const indicatorId = (text: string): IndicatorId => uuid(text, 'indicator') as IndicatorId;

/** Reads an account id. @throws RangeError when the text is not a UUID */
export const accountId = (text: string): AccountId => uuid(text, 'account') as AccountId;

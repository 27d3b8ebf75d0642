export type { Brand } from './brand.ts';
export { Decimal, ZERO, decimal, decimalText } from './decimal.ts';
export { type Places, formatDecimal } from './format-decimal.ts';
export {
  type AccountId,
  type IndicatorId,
  type UnitId,
  accountId,
  indicatorId,
  unitId,
} from './ids.ts';
export {
  type NumberLocale,
  type NumberProblem,
  type ParsedDecimal,
  parseDecimalInput,
} from './parse-decimal-input.ts';

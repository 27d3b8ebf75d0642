export {
  type CrossCheckStanding,
  type CrossCheckVerdict,
  CROSS_CHECK_STANDINGS,
  CROSS_CHECK_VERDICTS,
  crossCheckStanding,
} from './cross-check.ts';
export { type CompareRefusal, isComparingOpen, refusalToCompare } from './comparing.ts';

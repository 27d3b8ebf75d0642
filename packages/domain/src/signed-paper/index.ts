export { SYMBOL_LIMIT, paperCode, paperNumber, paperSymbol } from './paper-code.ts';
export {
  type PaperFile,
  type PaperFileRefusal,
  PAPER_FILES_LIMIT,
  refusalOfPaperFile,
} from './paper-files.ts';
export { differingFromSigned } from './difference.ts';
export {
  type PaperFacts,
  type PaperProblem,
  type SignedReport,
  type Signing,
  SIGNINGS,
  asksForSignedCopy,
  problemsOfPaper,
  signingOf,
} from './signing.ts';

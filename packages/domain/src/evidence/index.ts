export { type FileKind, FILE_KINDS, MEDIA_TYPES } from './file-kind.ts';
export { FILE_NAME_LIMIT, nameRefusal, storedName } from './file-name.ts';
export { type KindFound, HEAD_BYTES, kindOfContent } from './content-kind.ts';
export {
  type EvidenceFileRefusal,
  EVIDENCE_FILES_LIMIT,
  refusalOfFile,
  sizeOfFiles,
} from './report-files.ts';
export { type WithdrawalInput, type WithdrawalRefusal, refusalToWithdraw } from './withdrawal.ts';
export {
  type ZipDirectory,
  DIRECTORY_LIMIT,
  TAIL_BYTES,
  zipDirectory,
  zipNames,
} from './zip-directory.ts';

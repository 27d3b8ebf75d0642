/** How many files a report may have, with those that were withdrawn: what was sent is kept. */
export const EVIDENCE_FILES_LIMIT = 200;

/** Why one more file is not taken: it alone, or all of them with it, are too large, or there are too many. */
export type EvidenceFileRefusal = 'report-full' | 'too-large' | 'too-many-files';

/**
 * Whether a file may come to those that a report has; sizes in bytes.
 *
 * @param limits of one file, and of all files of a report together
 */
export function refusalOfFile(
  size: number,
  kept: readonly { readonly size: number }[],
  limits: { readonly file: number; readonly report: number },
): EvidenceFileRefusal | null {
  if (size > limits.file) return 'too-large';
  if (kept.length >= EVIDENCE_FILES_LIMIT) return 'too-many-files';
  return size + sizeOfFiles(kept) > limits.report ? 'report-full' : null;
}

/** Bytes of all files together. */
export function sizeOfFiles(files: readonly { readonly size: number }[]): number {
  return files.reduce((sum, { size }) => sum + size, 0);
}

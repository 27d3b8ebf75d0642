/** A file that the signed paper of a report has, or had before another took its place. */
export interface PaperFile {
  /** SHA-256 of the content. */
  readonly hash: string;
  /** Bytes. */
  readonly size: number;
}

/** How many files the paper of one report may have had: nothing that was recorded is taken away. */
export const PAPER_FILES_LIMIT = 30;

export type PaperFileRefusal = 'files-too-large' | 'too-many-files';

/**
 * Why one more file of a signed paper is not taken; null where it may come. A content that was kept
 * before takes no room, whatever it is called now.
 *
 * @param limit of all files of one report's paper together, in bytes
 */
export function refusalOfPaperFile(
  file: PaperFile,
  kept: readonly PaperFile[],
  limit: number,
): PaperFileRefusal | null {
  const sizes = new Map(kept.map(({ hash, size }) => [hash, size]));
  if (sizes.has(file.hash)) return null;
  if (sizes.size >= PAPER_FILES_LIMIT) return 'too-many-files';
  const used = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  return used + file.size > limit ? 'files-too-large' : null;
}

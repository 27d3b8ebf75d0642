/** A file as it leaves: always an attachment, never shown inside our pages. */
export interface Download {
  readonly bytes: Buffer;
  readonly type: string;
  /** With its ending, in any letters. */
  readonly name: string;
}

/** The media types of the files that we make. */
export const FILE_TYPES = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/**
 * The header that names a file (RFC 6266): in plain letters for old programs, as it is for all others.
 *
 * @example contentDisposition('Biểu 01.xlsx') // attachment; filename="Bieu 01.xlsx"; filename*=UTF-8''Bi%E1%BB%83u%2001.xlsx
 */
export function contentDisposition(name: string): string {
  const letters = name
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .replaceAll('đ', 'd');
  const plain = letters.replaceAll('Đ', 'D').replaceAll(/[^\w .()-]/gu, '_');
  const encoded = encodeURIComponent(name.normalize('NFC')).replaceAll(
    /['()*]/gu,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

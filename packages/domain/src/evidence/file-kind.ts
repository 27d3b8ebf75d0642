/** What evidence may be: papers, pictures, and Office files without macros. */
export const FILE_KINDS = ['pdf', 'jpeg', 'png', 'docx', 'xlsx', 'pptx'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** The media type each kind is taken and served as. */
export const MEDIA_TYPES = {
  pdf: 'application/pdf',
  jpeg: 'image/jpeg',
  png: 'image/png',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
} as const satisfies Record<FileKind, string>;

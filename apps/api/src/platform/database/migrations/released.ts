/**
 * Migrations that a released version has run somewhere, with the SHA-256 of their files: they never
 * change again. Filled when a version is released; before the first, migrations may still be edited.
 */
export const RELEASED: Readonly<Record<string, string>> = {};

import { AppError } from '../../platform/errors/app-error.ts';

export const MEGABYTE = 1024 * 1024;

/** A limit as it is said. */
export const megabytes = (bytes: number): number => bytes / MEGABYTE;

/** @param limit in bytes */
export const tooLarge = (limit: number) =>
  new AppError('evidence.too-large', { limit: megabytes(limit) });

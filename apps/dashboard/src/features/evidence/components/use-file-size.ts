import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';

const KILOBYTE = 1024;
const MEGABYTE = 1024 * KILOBYTE;

/** Bytes as people speak of files: whole kilobytes of a small one, else megabytes to one place. */
export function useFileSize(): (bytes: number) => string {
  const { kilobytes, megabytes } = usePhrases().evidence;
  const format = useFormat();
  return (bytes) =>
    bytes < MEGABYTE
      ? kilobytes(format.number(String(Math.ceil(bytes / KILOBYTE))))
      : megabytes(format.number((bytes / MEGABYTE).toFixed(1), { places: 1 }));
}

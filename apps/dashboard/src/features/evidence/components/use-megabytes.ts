import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';

const MEGABYTE = 1024 * 1024;

/** Bytes as people speak of files: megabytes, to one place. */
export function useMegabytes(): (bytes: number) => string {
  const { megabytes } = usePhrases().evidence;
  const format = useFormat();
  return (bytes) => {
    const shown = bytes > 0 && bytes < MEGABYTE / 10 ? 0.1 : bytes / MEGABYTE;
    return megabytes(format.number(shown.toFixed(1), { places: 1 }));
  };
}

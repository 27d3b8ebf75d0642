import { usePhrases } from '../i18n/phrases.tsx';
import styles from './source-mark.module.css';

interface SourceMarkProps {
  readonly source: 'record' | 'illustrative' | null;
}

type Source = SourceMarkProps['source'];

/** The source that all rows share, to be said once in their heading; null where they differ. */
export function sharedSource(rows: readonly { readonly source: Source }[]): Source {
  const [first] = rows;
  return first !== undefined && rows.every((row) => row.source === first.source)
    ? first.source
    : null;
}

/** Says where a row of the demo comes from: the published record, or made up for illustration. */
export function SourceMark({ source }: SourceMarkProps) {
  const { words } = usePhrases();
  if (source === null) return null;
  return (
    <span className={styles.mark} data-source={source}>
      {source === 'record' ? words.fromRecord : words.illustrative}
    </span>
  );
}

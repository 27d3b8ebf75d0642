import { Banner } from '@tiendo/ui/banner/banner.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { opensWithoutNetwork } from '../../../lib/kept-answers/kept-answers.ts';
import styles from './entry-page.module.css';

interface KeptNoticeProps {
  /** Since when the form was kept on this computer, an ISO instant; null while the server answers. */
  readonly since: string | null;
}

/** That the form is one that was kept, or that it could not be: where the address is not secure nothing opens offline. */
export function KeptNotice({ since }: KeptNoticeProps) {
  const phrases = usePhrases().entry;
  const format = useFormat();
  if (since !== null) {
    return <Banner tone="caution">{phrases.keptSince(format.instant(since))}</Banner>;
  }
  if (opensWithoutNetwork()) return null;
  return <p className={styles.keyboard}>{phrases.notOffline}</p>;
}

import { useQuery } from '@tanstack/react-query';

import type { CheckSettingDto } from '@tiendo/contract/check';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { setsChecks, useSession } from '../../../lib/session.ts';
import { checkSettingQuery } from '../api/check-setting-query.ts';
import styles from './check-setting-page.module.css';
import { KnownLevels } from './known-levels.tsx';
import { LevelsForm } from './levels-form.tsx';

/** When a figure has to come with its cause: set by the secretariat, read by everybody. */
export function CheckSettingPage() {
  const { checkSetting: phrases } = usePhrases();
  const setting = useQuery(checkSettingQuery);
  useScreenTitle(phrases.title);
  if (setting.data === undefined && setting.isError) {
    return <ScreenFailure error={setting.error} onRetry={() => void setting.refetch()} />;
  }
  return (
    <div className={`page ${styles.page}`} aria-busy={setting.data === undefined}>
      <header className="page-head">
        <h1>{phrases.title}</h1>
        <p className="page-lead">{phrases.lead}</p>
        {setting.data === undefined ? <Skeleton width="22rem" /> : <LastSet {...setting.data} />}
      </header>
      {setting.data === undefined ? <Skeleton height="40rem" /> : <Levels setting={setting.data} />}
    </div>
  );
}

function LastSet({ changedByName: name, changedAt }: CheckSettingDto) {
  const { checkSetting: phrases } = usePhrases();
  const format = useFormat();
  return (
    <p className={styles.lastSet}>
      {name === null ? (
        phrases.neverChanged
      ) : (
        <MixedText>{phrases.changed(quoted(name), format.instant(changedAt))}</MixedText>
      )}
    </p>
  );
}

function Levels({ setting }: { readonly setting: CheckSettingDto }) {
  const { checkSetting: phrases } = usePhrases();
  if (setsChecks(useSession())) return <LevelsForm setting={setting} />;
  return (
    <>
      <Banner>{phrases.readOnly}</Banner>
      <KnownLevels setting={setting} />
    </>
  );
}

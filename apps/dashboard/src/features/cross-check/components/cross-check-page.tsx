import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { CrossCheckListDto } from '@tiendo/contract/cross-check';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { EmptyState } from '@tiendo/ui/empty-state/empty-state.tsx';
import { SegmentedControl } from '@tiendo/ui/segmented-control/segmented-control.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { ReadPage } from '../../../lib/read-page.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { KeysInside } from '../../../lib/shortcuts/keys-inside.tsx';
import { ScreenShortcuts } from '../../../lib/shortcuts/screen-shortcuts.tsx';
import { crossChecksQuery } from '../api/cross-checks-query.ts';
import { CHECK_FILTERS, type CheckFilter, checkProgress } from '../model/check-rows.ts';
import { CheckTables } from './check-tables.tsx';
import { CrossCheckHeading } from './cross-check-heading.tsx';
import styles from './cross-check-page.module.css';
import { DifferDialog } from './differ-dialog.tsx';
import { useCheckDesk } from './use-check-desk.ts';

/** A department's field: what each unit sent, confirmed or said to differ, by keyboard or by hand. */
export function CrossCheckPage({ halfYear }: { readonly halfYear: string }) {
  const { crossCheck: phrases } = usePhrases();
  const nameOf = useHalfYearName();
  const read = useQuery(crossChecksQuery(halfYear));
  useScreenTitle(`${phrases.title}, ${nameOf(halfYear)}`);
  return (
    <ReadPage read={read} heights={['3.75rem', '52rem']}>
      {(list) => <Field list={list} />}
    </ReadPage>
  );
}

function Field({ list }: { readonly list: CrossCheckListDto }) {
  const phrases = usePhrases();
  const { crossCheck } = phrases;
  const format = useFormat();
  const [filter, setFilter] = useState<CheckFilter>('all');
  const desk = useCheckDesk(list, filter);
  const { checked, sent } = checkProgress(list);
  if (list.cells.length === 0) {
    return (
      <>
        <CrossCheckHeading list={list} onShortcuts={desk.showKeys} />
        <EmptyState title={crossCheck.nothingTitle}>{crossCheck.nothingText}</EmptyState>
      </>
    );
  }
  return (
    <KeysInside className={styles.desk} onKey={desk.onKey}>
      <CrossCheckHeading list={list} onShortcuts={desk.showKeys} />
      {!list.open && <Banner>{crossCheck.closed}</Banner>}
      <div className={styles.bar}>
        <p>{crossCheck.summary(format.count(checked), format.count(sent))}</p>
        <div className="no-print">
          <SegmentedControl
            label={crossCheck.filter}
            segments={CHECK_FILTERS.map((value) => ({ value, label: crossCheck.filters[value] }))}
            value={filter}
            onChange={setFilter}
          />
        </div>
      </div>
      {desk.failure !== null && (
        <div role="alert">
          <Banner tone="danger">{errorPhrase(desk.failure, phrases)}</Banner>
        </div>
      )}
      {desk.groups.length === 0 ? (
        <EmptyState title={crossCheck.filterEmpty} />
      ) : (
        <CheckTables desk={desk} open={list.open} />
      )}
      <output className="visually-hidden">{desk.said}</output>
      {desk.differing !== null && (
        <DifferDialog row={desk.differing} onSave={desk.differ} onClose={desk.closeDialog} />
      )}
      {desk.keysShown && <ScreenShortcuts phrases={crossCheck} onClose={desk.hideKeys} />}
    </KeysInside>
  );
}

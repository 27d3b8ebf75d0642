import { useQuery } from '@tanstack/react-query';
import type { ComponentType, ReactNode } from 'react';

import type { NarrativesDto } from '@tiendo/contract/narrative';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { fillPhrase } from '../../../lib/error-phrase.ts';
import { REPORT_TONES } from '../../../lib/reports/report-tones.ts';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { narrativesQuery } from '../api/narratives-query.ts';
import { NarrativeBlock } from './narrative-block.tsx';
import styles from './narrative-page.module.css';
import { blockId, useBlockWriters } from './use-block-writers.ts';

interface NarrativePageProps {
  readonly halfYear: string;
  readonly unit: string;
  /** What stands between and below the texts is still on its way. */
  readonly isWaiting: boolean;
  /** Shows the figures of an area, as an aid to memory. */
  readonly figures: ComponentType<{
    readonly halfYear: string;
    readonly unit: string;
    readonly areaCode: string;
  }>;
  /** What stands below the blocks. */
  readonly children: ReactNode;
}

/**
 * What a unit writes of its half-year beside the figures, area by area. Drawn once, when all of it is there: fields
 * that come into a page one reads already push away what one reads.
 */
export function NarrativePage(props: NarrativePageProps) {
  const { halfYear, unit, isWaiting, figures, children } = props;
  const phrases = usePhrases().narrative;
  const title = phrases.title(useHalfYearName()(halfYear));
  const narratives = useQuery(narrativesQuery(halfYear, unit));
  const name = narratives.data?.unit.shortName;
  useScreenTitle(name === undefined ? title : `${title}, ${name}`);
  const writers = useBlockWriters(narratives.data);
  const isOpen = writers !== undefined || narratives.data?.refusalToRecord !== null;
  if (narratives.data !== undefined && isOpen && !isWaiting) {
    return (
      <Loaded
        title={title}
        narratives={narratives.data}
        writers={writers}
        unit={unit}
        figures={figures}
      >
        {children}
      </Loaded>
    );
  }
  if (narratives.error === null) return <Waiting title={title} />;
  return <ScreenFailure error={narratives.error} onRetry={() => void narratives.refetch()} />;
}

interface LoadedProps extends Pick<NarrativePageProps, 'children' | 'figures' | 'unit'> {
  readonly title: string;
  readonly narratives: NarrativesDto;
  /** Of those who may write. */
  readonly writers: ReturnType<typeof useBlockWriters>;
}

function Loaded(props: LoadedProps) {
  const { title, narratives, writers, unit: ref, figures: Figures, children } = props;
  const phrases = usePhrases();
  const { unit, state, blocks, halfYear, refusalToRecord } = narratives;
  return (
    <div className="page">
      <header className={styles.head}>
        <div className="page-head">
          <h1>{title}</h1>
          <p className="page-lead">
            <strong>
              <DataText>{unit.name}</DataText>
            </strong>
          </p>
          <p>
            <StatusBadge tone={REPORT_TONES[state]}>
              {phrases.words.submissionStates[state]}
            </StatusBadge>
          </p>
        </div>
        {refusalToRecord === null ? (
          <p className={styles.help}>{phrases.narrative.help}</p>
        ) : (
          <Banner>
            {phrases.narrative.readOnly}{' '}
            {fillPhrase(phrases.errors[refusalToRecord], { halfYear, until: '' })}
          </Banner>
        )}
      </header>
      {blocks.map((block) => (
        <NarrativeBlock
          key={blockId(block)}
          block={block}
          writer={refusalToRecord === null ? writers?.get(blockId(block)) : undefined}
          figures={
            block.area && <Figures halfYear={halfYear} unit={ref} areaCode={block.area.code} />
          }
        />
      ))}
      {children}
    </div>
  );
}

const BLOCKS = [0, 1, 2];

function Waiting({ title }: { readonly title: string }) {
  const { loading } = usePhrases().shell;
  return (
    <div className="page" aria-busy="true">
      <header className="page-head">
        <h1>{title}</h1>
        <p className="page-lead">
          <output className="visually-hidden">{loading}</output>
          <Skeleton width="22rem" />
        </p>
      </header>
      {BLOCKS.map((at) => (
        <Skeleton key={at} height="18rem" />
      ))}
    </div>
  );
}

import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';

import type { SignedPaperDto } from '@tiendo/contract/signed-paper';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { REPORT_TONES } from '../../../lib/reports/report-tones.ts';
import { SigningMark } from '../../../lib/reports/signing-mark.tsx';
import { ScreenFailure } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { signedPaperQuery } from '../api/signed-paper-query.ts';
import { KnownPaper } from './known-paper.tsx';
import { PaperForm } from './paper-form.tsx';
import { PaperHistory } from './paper-history.tsx';
import { SignedCopyAsked } from './signed-copy-asked.tsx';
import styles from './signed-paper-page.module.css';

interface SignedPaperPageProps {
  readonly halfYear: string;
  readonly unit: string;
  /** What of the report is not, or no longer, as it was signed. */
  readonly children: ReactNode;
}

/** The paper that was signed of a report: what it bears, its file, and what has changed since. */
export function SignedPaperPage({ halfYear, unit, children }: SignedPaperPageProps) {
  const title = usePhrases().signedPaper.title(useHalfYearName()(halfYear));
  const paper = useQuery(signedPaperQuery(halfYear, unit));
  const name = paper.data?.unit.shortName;
  useScreenTitle(name === undefined ? title : `${title}, ${name}`);
  if (paper.error !== null && paper.data === undefined) {
    return <ScreenFailure error={paper.error} onRetry={() => void paper.refetch()} />;
  }
  return (
    <div className="page" aria-busy={paper.data === undefined}>
      <header className="page-head">
        <h1>{title}</h1>
        {paper.data === undefined ? <Skeleton width="22rem" /> : <Standing paper={paper.data} />}
      </header>
      <SignedCopyAsked halfYear={halfYear} unit={unit} />
      {paper.data === undefined ? (
        <Skeleton height="18rem" />
      ) : (
        <Loaded paper={paper.data} unit={unit}>
          {children}
        </Loaded>
      )}
    </div>
  );
}

function Standing({ paper: { unit, state, signing } }: { readonly paper: SignedPaperDto }) {
  const { words } = usePhrases();
  return (
    <>
      <p className="page-lead">
        <strong>
          <DataText>{unit.name}</DataText>
        </strong>
      </p>
      <p className={styles.standing}>
        <StatusBadge tone={REPORT_TONES[state]}>{words.submissionStates[state]}</StatusBadge>
        <SigningMark signing={signing} />
      </p>
    </>
  );
}

interface LoadedProps {
  readonly paper: SignedPaperDto;
  readonly unit: string;
  readonly children: ReactNode;
}

function Loaded({ paper, unit, children }: LoadedProps) {
  const { signedPaper: phrases } = usePhrases();
  const { refusalToRecord, signing, version, revisions } = paper;
  if (signing === null) return <Banner>{phrases.notSent}</Banner>;
  const [known] = revisions;
  return (
    <>
      {children}
      {known !== undefined && <KnownPaper paper={known} path={paper} />}
      {known === undefined && refusalToRecord !== null && <Banner>{phrases.none}</Banner>}
      {refusalToRecord === null && <PaperForm key={version} paper={paper} unit={unit} />}
      {revisions.length > 1 && <PaperHistory revisions={revisions} />}
    </>
  );
}

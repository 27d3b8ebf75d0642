import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';

import { submissionQuery } from '../lib/reports/submission-query.ts';
import { AreaFigures } from '../features/entry/components/area-figures.tsx';
import { evidenceQuery } from '../features/evidence/api/evidence-query.ts';
import { EvidencePanel } from '../features/evidence/components/evidence-panel.tsx';
import { NarrativePage } from '../features/narrative/components/narrative-page.tsx';
import { ReportTabs } from './report-tabs.tsx';

const route = getRouteApi('/nhap-so-lieu/$halfYear/$unit/thuyet-minh');

/** What one unit writes of one half-year; another unit or half-year is another text. */
export function NarrativeScreen() {
  const { halfYear, unit } = route.useParams();
  const isWaiting = [
    useQuery(submissionQuery(halfYear, unit)).isLoading,
    useQuery(evidenceQuery(halfYear, unit)).isLoading,
  ].includes(true);
  return (
    <>
      <ReportTabs halfYear={halfYear} unit={unit} />
      <NarrativePage
        key={`${halfYear}/${unit}`}
        halfYear={halfYear}
        unit={unit}
        isWaiting={isWaiting}
        figures={AreaFigures}
      >
        <EvidencePanel halfYear={halfYear} unit={unit} />
      </NarrativePage>
    </>
  );
}

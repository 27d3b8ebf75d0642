import { getRouteApi } from '@tanstack/react-router';

import { EntryPage } from '../features/entry/components/entry-page.tsx';
import { onBehalfNotice } from '../features/on-behalf/components/on-behalf-notice.tsx';
import { FigureHistoryPlace } from './figure-history-place.tsx';
import { reportPapers } from './report-papers.tsx';
import { ReportTabs } from './report-tabs.tsx';

const route = getRouteApi('/nhap-so-lieu/$halfYear/$unit');

/** The form of one unit for one half-year; another unit or half-year is another form. */
export function EntryScreen() {
  const { halfYear, unit } = route.useParams();
  return (
    <>
      <ReportTabs halfYear={halfYear} unit={unit} />
      <FigureHistoryPlace>
        <EntryPage
          key={`${halfYear}/${unit}`}
          halfYear={halfYear}
          unit={unit}
          papers={reportPapers}
          notice={onBehalfNotice}
        />
      </FigureHistoryPlace>
    </>
  );
}

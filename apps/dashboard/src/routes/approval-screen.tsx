import { getRouteApi } from '@tanstack/react-router';

import { ApprovalPage } from '../features/approval/components/approval-page.tsx';
import { onBehalfNotice } from '../features/on-behalf/components/on-behalf-notice.tsx';
import { reportPapers } from './report-papers.tsx';
import { ReportTabs } from './report-tabs.tsx';

const route = getRouteApi('/nhap-so-lieu/$halfYear/$unit/duyet');

/** Where a unit approves and sends its report of one half-year. */
export function ApprovalScreen() {
  const { halfYear, unit } = route.useParams();
  return (
    <>
      <ReportTabs halfYear={halfYear} unit={unit} />
      <ApprovalPage
        key={`${halfYear}/${unit}`}
        halfYear={halfYear}
        unit={unit}
        papers={reportPapers}
        notice={onBehalfNotice}
      />
    </>
  );
}

import { getRouteApi } from '@tanstack/react-router';

import { SignedDifferences } from '../features/entry/components/signed-differences.tsx';
import { SignedPaperPage } from '../features/signed-paper/components/signed-paper-page.tsx';
import { ReportTabs } from './report-tabs.tsx';

const route = getRouteApi('/nhap-so-lieu/$halfYear/$unit/ban-ky');

/** The signed paper of one report; another unit or half-year is another paper. */
export function SignedPaperScreen() {
  const { halfYear, unit } = route.useParams();
  return (
    <>
      <ReportTabs halfYear={halfYear} unit={unit} />
      <SignedPaperPage key={`${halfYear}/${unit}`} halfYear={halfYear} unit={unit}>
        <SignedDifferences halfYear={halfYear} unit={unit} />
      </SignedPaperPage>
    </>
  );
}

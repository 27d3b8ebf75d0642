import { getRouteApi } from '@tanstack/react-router';

import { EntryPage } from '../features/entry/components/entry-page.tsx';

const route = getRouteApi('/nhap-so-lieu/$halfYear/$unit');

/** The form of one unit for one half-year; another unit or half-year is another form. */
export function EntryScreen() {
  const { halfYear, unit } = route.useParams();
  return <EntryPage key={`${halfYear}/${unit}`} halfYear={halfYear} unit={unit} />;
}

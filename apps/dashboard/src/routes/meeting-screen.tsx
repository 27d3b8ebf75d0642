import { getRouteApi } from '@tanstack/react-router';

import { MeetingPage } from '../features/meetings/components/meeting-page.tsx';

const route = getRouteApi('/hoi-nghi/$meetingId');

export function MeetingScreen() {
  const { meetingId } = route.useParams();
  return <MeetingPage key={meetingId} meetingId={meetingId} />;
}

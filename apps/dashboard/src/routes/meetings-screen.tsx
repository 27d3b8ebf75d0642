import { MeetingsPage } from '../features/meetings/components/meetings-page.tsx';

export function MeetingsScreen() {
  return <MeetingsPage />;
}

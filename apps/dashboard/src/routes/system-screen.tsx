import { SystemPage } from '../features/system/components/system-page.tsx';

export function SystemScreen() {
  return <SystemPage />;
}

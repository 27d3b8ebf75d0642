import { SystemPage } from '../features/system/components/system-page.tsx';
import { NothingHere } from '../lib/screen-state.tsx';
import { keepsSystem, useSession } from '../lib/session.ts';

/** Nothing leads others here, and a typed address tells them no more than any other they may not read. */
export function SystemScreen() {
  return keepsSystem(useSession()) ? <SystemPage /> : <NothingHere />;
}

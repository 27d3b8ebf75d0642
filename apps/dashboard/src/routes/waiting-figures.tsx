import { lazy, Suspense } from 'react';

import { loadSections } from '../i18n/load-phrases.ts';
import { useSession } from '../lib/session.ts';

// Nobody needs it to see the first screen, and whoever records nothing never does.
const OutboxKeeper = lazy(async () => {
  const [{ OutboxKeeper: component }] = await Promise.all([
    import('../features/outbox/components/outbox-keeper.tsx'),
    loadSections(['outbox']),
  ]);
  return { default: component };
});

/** What this person has written and the server has not recorded yet. */
export function WaitingFigures() {
  const { permissions } = useSession();
  if (!permissions.includes('figure.record')) return null;
  return (
    <Suspense>
      <OutboxKeeper />
    </Suspense>
  );
}

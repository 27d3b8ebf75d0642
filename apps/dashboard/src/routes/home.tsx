import { Navigate } from '@tanstack/react-router';

import { navigationOf } from '../features/shell/model/navigation.ts';
import { useSession } from '../lib/session.ts';

/** Everybody lands on the first place of their own navigation. */
export function Home() {
  const [first] = navigationOf(useSession());
  return first === undefined ? null : <Navigate {...first.link} replace />;
}

import { useQuery } from '@tanstack/react-query';
import { Outlet, useRouterState } from '@tanstack/react-router';

import { DemoStrip } from '../features/shell/components/demo-strip.tsx';
import { LanguageSwitch } from '../features/shell/components/language-switch.tsx';
import { ThemeChoice } from '../features/shell/components/theme-choice.tsx';
import { ScreenFailure, ScreenWaiting } from '../lib/screen-state.tsx';
import { Shell } from '../features/shell/components/shell.tsx';
import { useHeadingFocus } from '../features/shell/model/use-heading-focus.ts';
import { SignInPage } from '../features/sign-in/components/sign-in-page.tsx';
import { sessionQuery } from '../lib/session-query.ts';
import { SessionContext } from '../lib/session.ts';
import { WaitingFigures } from './waiting-figures.tsx';

/** Nobody signed in: the sign-in page, in place, and the address stays for afterwards. */
export function RootLayout() {
  const session = useQuery(sessionQuery);
  const path = useRouterState({ select: (state) => state.location.pathname });
  useHeadingFocus(session.data === null ? 'sign-in' : session.data && path);
  if (session.isPending) return <ScreenWaiting />;
  if (session.data === undefined) {
    return <ScreenFailure error={session.error} onRetry={() => void session.refetch()} />;
  }
  if (session.data === null) {
    return (
      <SignInPage
        banner={<DemoStrip />}
        actions={
          <>
            <LanguageSwitch />
            <ThemeChoice />
          </>
        }
      />
    );
  }
  return (
    <SessionContext value={session.data}>
      <Shell waiting={<WaitingFigures />}>
        <Outlet />
      </Shell>
    </SessionContext>
  );
}

import type { ReactNode } from 'react';

import { AppShell } from '@tiendo/ui/app-shell/app-shell.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useSession } from '../../../lib/session.ts';
import { Brand } from './brand.tsx';
import { DemoStrip } from './demo-strip.tsx';
import { HeaderActions } from './header-actions.tsx';
import { Navigation } from './navigation.tsx';
import { PrintedBy } from './printed-by.tsx';

interface ShellProps {
  /** What has not got through yet, in the header. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** The frame around every screen of somebody signed in. */
export function Shell({ waiting, children }: ShellProps) {
  const phrases = usePhrases().shell;
  const { demo } = useSession();
  return (
    <AppShell
      skipLabel={phrases.skipToMain}
      brand={
        <>
          <Brand />
          <PrintedBy />
        </>
      }
      banner={demo ? <DemoStrip /> : undefined}
      actions={<HeaderActions waiting={waiting} />}
      nav={<Navigation />}
    >
      {children}
    </AppShell>
  );
}

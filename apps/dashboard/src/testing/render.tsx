import { QueryClientProvider } from '@tanstack/react-query';
import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  RouterProvider,
} from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

import type { SessionDto } from '@tiendo/contract/session';

import { bundle as en } from '../i18n/en/bundle.ts';
import { PhrasesProvider } from '../i18n/phrases.tsx';
import { bundle as vi } from '../i18n/vi/bundle.ts';
import type { Language } from '../lib/language.ts';
import { createQueryClient } from '../lib/query-client.ts';
import { SESSION_KEY } from '../lib/session-query.ts';
import { SessionContext } from '../lib/session.ts';
import { aSession } from './session-builder.ts';

// What jsdom leaves out because it lays nothing out.
Element.prototype.scrollIntoView = () => undefined;
window.scrollTo = () => undefined;

interface Surroundings {
  readonly language?: Language;
  readonly session?: SessionDto;
  /** The address, where a component reads it. */
  readonly path?: string;
}

/**
 * Draws a component with everything a screen stands in: phrases, a query client, a router that
 * knows every path, and somebody signed in. Answers of the server come from `testing/server.ts`.
 */
export async function renderScreen(
  screen: ReactNode,
  { language = 'vi', session = aSession(), path = '/' }: Surroundings = {},
) {
  const root = createRootRoute();
  const anywhere = createRoute({ getParentRoute: () => root, path: '/$', component: () => screen });
  const router = createRouter({
    routeTree: root.addChildren([anywhere]),
    history: createMemoryHistory({ initialEntries: [path] }),
  });
  await router.load();
  const client = createQueryClient();
  client.setQueryData(SESSION_KEY, session);
  const view = render(
    <PhrasesProvider language={language} phrases={language === 'vi' ? vi : en}>
      <QueryClientProvider client={client}>
        <SessionContext value={session}>
          {/* Only the registered router has typed paths; here any path leads to the one screen. */}
          <RouterProvider router={router as never} />
        </SessionContext>
      </QueryClientProvider>
    </PhrasesProvider>,
  );
  return { ...view, router };
}

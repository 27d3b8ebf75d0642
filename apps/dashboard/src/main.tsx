import '@tiendo/ui/tokens.css';
import '@tiendo/ui/base.css';
import './app.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { loadPhrases } from './i18n/load-phrases.ts';
import { PhrasesProvider } from './i18n/phrases.tsx';
import { storedLanguage } from './lib/language.ts';
import { firstAnswers, prefetch } from './lib/prefetch.ts';
import { createQueryClient } from './lib/query-client.ts';
import { sessionQuery } from './lib/session-query.ts';
import { createAppRouter } from './routes/router.tsx';

/**
 * Draws once, with everything that was asked for early: who is here, the screen and its phrases, and
 * its data where they have come. As a transition, so that a large screen never holds the page for long.
 */
async function start() {
  const language = storedLanguage();
  const queryClient = createQueryClient();
  prefetch(queryClient.query(sessionQuery));
  const router = createAppRouter(queryClient);
  const [phrases] = await Promise.all([loadPhrases(language), router.load()]);
  await firstAnswers(queryClient);
  const container = document.querySelector('#root');
  if (container === null) throw new Error('index.html has no #root');
  const root = createRoot(container);
  startTransition(() =>
    root.render(
      <StrictMode>
        <PhrasesProvider language={language} phrases={phrases}>
          <QueryClientProvider client={queryClient}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </PhrasesProvider>
      </StrictMode>,
    ),
  );
}

// Not awaited: every lazy screen imports this chunk and would wait for it to have ended.
void start();

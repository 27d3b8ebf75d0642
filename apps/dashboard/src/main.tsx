import '@tiendo/ui/tokens.css';
import '@tiendo/ui/base.css';
import './app.css';

import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

import { loadPhrases } from './i18n/load-phrases.ts';
import { PhrasesProvider } from './i18n/phrases.tsx';
import { storedLanguage } from './lib/language.ts';
import { prefetch } from './lib/prefetch.ts';
import { createQueryClient } from './lib/query-client.ts';
import { sessionQuery } from './lib/session-query.ts';
import { createAppRouter } from './routes/router.tsx';

async function start() {
  const language = storedLanguage();
  const queryClient = createQueryClient();
  prefetch(queryClient.query(sessionQuery));
  const router = createAppRouter(queryClient);
  const phrases = await loadPhrases(language);
  const root = document.querySelector('#root');
  if (root === null) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <PhrasesProvider language={language} phrases={phrases}>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </PhrasesProvider>
    </StrictMode>,
  );
}

await start();

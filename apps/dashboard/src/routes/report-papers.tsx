import { lazy, type ComponentProps, Suspense } from 'react';

import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../i18n/phrases.tsx';
import { loadSections } from '../i18n/load-phrases.ts';
import styles from './report-papers.module.css';

// Nobody needs it to type the first figure.
const PaperMenu = lazy(async () => {
  const [{ PaperMenu: component }] = await Promise.all([
    import('../features/paper/components/paper-menu.tsx'),
    loadSections(['paper']),
  ]);
  return { default: component };
});

/** Looks as what is on its way: nothing beside it moves when that comes. */
function Awaited() {
  return (
    <div aria-busy="true">
      <Button size="small" icon={<Icon name="report" />}>
        {usePhrases().entry.papers}
      </Button>
    </div>
  );
}

/** The papers of a report, in a place that is kept for them while they are on their way. */
export const reportPapers = (seat: ComponentProps<typeof PaperMenu>) => (
  <div className={styles.papers}>
    <Suspense fallback={<Awaited />}>
      <PaperMenu {...seat} />
    </Suspense>
  </div>
);

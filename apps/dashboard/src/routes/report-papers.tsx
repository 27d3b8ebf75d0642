import { lazy, type ComponentProps, Suspense, useState } from 'react';

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

/** Looks as what is on its way: nothing beside it moves when that comes. Pressed, it is busy until then. */
function Awaited({ isWanted, want }: { readonly isWanted: boolean; readonly want: () => void }) {
  return (
    <div aria-busy="true">
      <Button size="small" icon={<Icon name="report" />} busy={isWanted} onClick={want}>
        {usePhrases().entry.papers}
      </Button>
    </div>
  );
}

/** The papers of a report, in a place that is kept for them while they are on their way. */
function ReportPapers(seat: ComponentProps<typeof PaperMenu>) {
  const [isWanted, setWanted] = useState(false);
  return (
    <div className={styles.papers}>
      <Suspense fallback={<Awaited isWanted={isWanted} want={() => setWanted(true)} />}>
        <PaperMenu {...seat} startsOpen={isWanted} />
      </Suspense>
    </div>
  );
}

/** The place for papers in the head of a form. */
export const reportPapers = (seat: ComponentProps<typeof PaperMenu>) => <ReportPapers {...seat} />;

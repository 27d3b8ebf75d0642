import type { Rolldown } from 'vite';

/** Folders and files, of `packages/ui/src` and of `lib`, that screens to read share and the form has no use for. */
const VIEWS =
  'bullet-chart|card-table|data-table/(?!data-table-model)|download|file-button|half-year-heading|panel|picture|read-page|shortcuts';

/** Components of the form that its rows alone share: they come with the rows, not before them. */
const ROWS = 'cell-|row-|on-behalf-|signed-note|sync-line|figure-history';

/** Of `lib`, what computes with figures: a list that only shows them loads no arithmetic. */
const COMPUTING = 'reports/(?:report-standing|row-setting|use-figure-text|use-warning-text)';

/**
 * Which modules share a file. Few files: over six connections each small one costs a round trip of the
 * first paint. A group takes along what its modules import, so what knows least comes first.
 */
export function chunkGroups(): Rolldown.CodeSplittingGroup[] {
  const computes = arithmetic();
  return [
    { name: 'app', tags: ['$initial'], priority: 3 },
    {
      debugName: 'rules',
      name: (id, build) => (/packages\/domain/u.test(id) && !computes(id, build) ? 'rules' : null),
      minShareCount: 2,
      priority: 2.7,
    },
    // Only screens that judge or check figures carry exact arithmetic.
    { name: 'numbers', test: /decimal\.js|packages\/domain/u, minShareCount: 2, priority: 2.5 },
    {
      name: 'parts',
      test: new RegExp(
        `packages/ui/src/(?!${VIEWS})|dashboard/src/(?:routes/figure-history-place|lib/(?!comments/(?!threads)|results|use-leave-question|outbox|figures|tasks|reports/sending-receipt|${COMPUTING}|${VIEWS})|i18n/use)`,
        'u',
      ),
      minShareCount: 2,
      priority: 2,
    },
    // Lists and charts: no form waits for them.
    {
      name: 'views',
      test: new RegExp(`(?:packages/ui|dashboard)/src/(?:lib/)?(?:${VIEWS})`, 'u'),
      minShareCount: 2,
      priority: 1.8,
    },
    // What people say to each other: the form asks for it when somebody reads it.
    {
      name: 'comments',
      test: /dashboard\/src\/lib\/comments\/(?!threads)/u,
      minShareCount: 2,
      priority: 1.7,
    },
    // One figure with its checks; a result of the half-year is made of it.
    {
      name: 'figures',
      test: new RegExp(`dashboard/src/lib/(?:figures|results/group-rows|${COMPUTING})`, 'u'),
      minShareCount: 2,
      priority: 1.6,
    },
    {
      name: 'results',
      test: /dashboard\/src\/lib\/results/u,
      minShareCount: 2,
      priority: 1.5,
    },
    // What the parts of the form share is no other screen's business.
    {
      name: 'form',
      test: new RegExp(
        `dashboard/src/(?:features/(?:entry/(?!components/(?:${ROWS}))|outbox|paper)|lib/outbox)`,
        'u',
      ),
      minShareCount: 2,
      priority: 1,
    },
  ];
}

/** What the bundler tells of a module, asked of itself: it is a method. */
interface Build {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/** Whether a module is, or by whatever it imports needs, the exact arithmetic. */
function arithmetic() {
  const known = new Map<string, boolean>();
  const computes = (id: string, build: Build): boolean => {
    const before = known.get(id);
    if (before !== undefined) return before;
    // What imports each other in a ring is asked once.
    known.set(id, false);
    const found =
      /decimal\.js/u.test(id) ||
      (build.getModuleInfo(id)?.importedIds ?? []).some((imported) => computes(imported, build));
    known.set(id, found);
    return found;
  };
  return computes;
}

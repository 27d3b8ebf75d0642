import { lazyRouteComponent } from '@tanstack/react-router';

import { loadSections, type Section } from '../i18n/load-phrases.ts';
import { NetworkError } from '../lib/api-error.ts';

/** Every screen is a chunk of its own, and its phrases travel with it, in the languages spoken. */
const withPhrases = async <Screen>(sections: readonly Section[], chunk: Promise<Screen>) => {
  try {
    const [screen] = await Promise.all([chunk, loadSections(sections)]);
    return screen;
  } catch (error) {
    // The router would open the page anew at once, and without a network lose it.
    throw new NetworkError(error);
  }
};

// `build/chunk-hints.ts` repeats the sections, to ask for them before any script of ours runs.
export const OverviewScreen = lazyRouteComponent(
  () => withPhrases(['overview', 'results'], import('./overview-screen.tsx')),
  'OverviewScreen',
);
export const UnitsScreen = lazyRouteComponent(
  () => withPhrases(['units', 'unitPage', 'results'], import('./units-screen.tsx')),
  'UnitsScreen',
);
export const UnitScreen = lazyRouteComponent(
  () => withPhrases(['unitPage', 'results', 'overview'], import('./unit-screen.tsx')),
  'UnitScreen',
);
export const ReviewsScreen = lazyRouteComponent(
  () => withPhrases(['review', 'results', 'unitPage'], import('./reviews-screen.tsx')),
  'ReviewsScreen',
);
export const ReviewScreen = lazyRouteComponent(
  () =>
    withPhrases(
      ['review', 'comments', 'correction', 'crossCheck', 'results', 'unitPage'],
      import('./review-screen.tsx'),
    ),
  'ReviewScreen',
);
export const CrossCheckScreen = lazyRouteComponent(
  () => withPhrases(['crossCheck', 'results'], import('./cross-check-screen.tsx')),
  'CrossCheckScreen',
);
export const EntryScreen = lazyRouteComponent(
  () => withPhrases(['entry', 'reportTabs'], import('./entry-screen.tsx')),
  'EntryScreen',
);
export const NarrativeScreen = lazyRouteComponent(
  () =>
    withPhrases(['narrative', 'evidence', 'entry', 'reportTabs'], import('./narrative-screen.tsx')),
  'NarrativeScreen',
);
export const SignedPaperScreen = lazyRouteComponent(
  () => withPhrases(['signedPaper', 'entry', 'reportTabs'], import('./signed-paper-screen.tsx')),
  'SignedPaperScreen',
);
export const ApprovalScreen = lazyRouteComponent(
  () => withPhrases(['approval', 'entry', 'checks', 'reportTabs'], import('./approval-screen.tsx')),
  'ApprovalScreen',
);
export const MeetingsScreen = lazyRouteComponent(
  () => withPhrases(['meetings'], import('./meetings-screen.tsx')),
  'MeetingsScreen',
);
export const MeetingScreen = lazyRouteComponent(
  () => withPhrases(['meetings'], import('./meeting-screen.tsx')),
  'MeetingScreen',
);
export const CheckSettingScreen = lazyRouteComponent(
  () => withPhrases(['checkSetting'], import('./check-setting-screen.tsx')),
  'CheckSettingScreen',
);
export const SystemScreen = lazyRouteComponent(
  () => withPhrases(['system'], import('./system-screen.tsx')),
  'SystemScreen',
);
export const TasksScreen = lazyRouteComponent(
  () => withPhrases(['tasks'], import('./tasks-screen.tsx')),
  'TasksScreen',
);
export const TrailScreen = lazyRouteComponent(
  () => withPhrases(['trail', 'figureHistory', 'correction'], import('./trail-screen.tsx')),
  'TrailScreen',
);

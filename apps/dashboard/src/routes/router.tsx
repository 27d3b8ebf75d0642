import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';

import { checkSettingQuery } from '../features/check-setting/api/check-setting-query.ts';
import { crossChecksQuery } from '../features/cross-check/api/cross-checks-query.ts';
import { evidenceQuery } from '../features/evidence/api/evidence-query.ts';
import { submissionQuery } from '../lib/reports/submission-query.ts';
import { meetingQuery } from '../features/meetings/api/meeting-query.ts';
import { meetingsQuery } from '../features/meetings/api/meetings-query.ts';
import { narrativesQuery } from '../features/narrative/api/narratives-query.ts';
import { overviewQuery } from '../lib/results/overview-query.ts';
import { parseOverviewSearch } from '../features/overview/model/overview-search.ts';
import { reviewQuery, reviewsQuery } from '../features/review/api/review-queries.ts';
import { navigationOf } from '../features/shell/model/navigation.ts';
import { periodsQuery } from '../features/system/api/periods-query.ts';
import { signedPaperQuery } from '../features/signed-paper/api/signed-paper-query.ts';
import { tasksQuery } from '../features/tasks/api/tasks-query.ts';
import { parseTaskFilter } from '../features/tasks/model/task-address.ts';
import { parseTrailSearch } from '../features/trail/model/trail-search.ts';
import { unitOverviewQuery } from '../features/unit-page/api/unit-overview-query.ts';
import { prefetch } from '../lib/prefetch.ts';
import { sessionQuery } from '../lib/session-query.ts';
import { ScreenWaiting } from '../lib/screen-state.tsx';
import { Home } from './home.tsx';
import { NotFound } from './not-found.tsx';
import { RootLayout } from './root-layout.tsx';
import { RouteFailure } from './route-failure.tsx';
import {
  CheckSettingScreen,
  CrossCheckScreen,
  ApprovalScreen,
  EntryScreen,
  MeetingScreen,
  MeetingsScreen,
  NarrativeScreen,
  OverviewScreen,
  SignedPaperScreen,
  ReviewScreen,
  ReviewsScreen,
  SystemScreen,
  TasksScreen,
  TrailScreen,
  UnitScreen,
  UnitsScreen,
} from './screens.ts';

interface RouterContext {
  readonly queryClient: QueryClient;
}

// A `loader` starts the screen's one request without waiting
// for it, so that data and chunk travel together: see lib/prefetch.ts.
const rootRoute = createRootRouteWithContext<RouterContext>()({ component: RootLayout });

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  // On before anything is drawn; `Home` does the same for whoever signs in here.
  loader: async ({ context }) => {
    const session = await context.queryClient.query(sessionQuery).catch(() => null);
    const [first] = session === null ? [] : navigationOf(session);
    if (first !== undefined) throw redirect({ ...first.link, replace: true });
  },
  component: Home,
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tong-quan/$halfYear',
  validateSearch: parseOverviewSearch,
  loader: ({ context, params }) =>
    prefetch(context.queryClient.query(overviewQuery(params.halfYear))),
  component: OverviewScreen,
});

const unitsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/don-vi/$halfYear',
  loader: ({ context, params }) =>
    prefetch(context.queryClient.query(overviewQuery(params.halfYear))),
  component: UnitsScreen,
});

const unitRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/don-vi/$halfYear/$unit',
  loader: ({ context, params }) =>
    prefetch(context.queryClient.query(unitOverviewQuery(params.halfYear, params.unit))),
  component: UnitScreen,
});

const entryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhap-so-lieu/$halfYear/$unit',
  loader: ({ context: { queryClient }, params: { halfYear, unit } }) =>
    prefetch(queryClient.query(submissionQuery(halfYear, unit))),
  component: EntryScreen,
});

const narrativeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhap-so-lieu/$halfYear/$unit/thuyet-minh',
  loader: ({ context: { queryClient }, params: { halfYear, unit } }) =>
    prefetch(
      Promise.all([
        queryClient.query(narrativesQuery(halfYear, unit)),
        queryClient.query(submissionQuery(halfYear, unit)),
        queryClient.query(evidenceQuery(halfYear, unit)),
      ]),
    ),
  component: NarrativeScreen,
});

const reviewsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ra-soat/$halfYear',
  loader: ({ context, params }) =>
    prefetch(context.queryClient.query(reviewsQuery(params.halfYear))),
  component: ReviewsScreen,
});

const reviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ra-soat/$halfYear/$unit',
  loader: ({ context, params }) =>
    prefetch(context.queryClient.query(reviewQuery(params.halfYear, params.unit))),
  component: ReviewScreen,
});

const crossCheckRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/doi-chieu/$halfYear',
  loader: ({ context, params }) =>
    prefetch(context.queryClient.query(crossChecksQuery(params.halfYear))),
  component: CrossCheckScreen,
});

const signedPaperRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhap-so-lieu/$halfYear/$unit/ban-ky',
  loader: ({ context: { queryClient }, params: { halfYear, unit } }) =>
    prefetch(queryClient.query(signedPaperQuery(halfYear, unit))),
  component: SignedPaperScreen,
});

const approvalRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhap-so-lieu/$halfYear/$unit/duyet',
  loader: ({ context: { queryClient }, params: { halfYear, unit } }) =>
    prefetch(queryClient.query(submissionQuery(halfYear, unit))),
  component: ApprovalScreen,
});

const meetingsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hoi-nghi',
  loader: ({ context }) => prefetch(context.queryClient.query(meetingsQuery)),
  component: MeetingsScreen,
});

const meetingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/hoi-nghi/$meetingId',
  loader: ({ context, params }) =>
    prefetch(context.queryClient.query(meetingQuery(params.meetingId))),
  component: MeetingScreen,
});

const checkSettingRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/muc-kiem-tra',
  loader: ({ context }) => prefetch(context.queryClient.query(checkSettingQuery)),
  component: CheckSettingScreen,
});

const systemRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/he-thong',
  loader: ({ context }) => prefetch(context.queryClient.query(periodsQuery)),
  component: SystemScreen,
});

const tasksRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhiem-vu',
  validateSearch: parseTaskFilter,
  loaderDeps: ({ search }) => ({ period: parseTaskFilter({ ...search }).period }),
  loader: ({ context, deps }) => prefetch(context.queryClient.query(tasksQuery(deps.period))),
  component: TasksScreen,
});

const trailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/nhat-ky/$halfYear/$unit',
  validateSearch: parseTrailSearch,
  component: TrailScreen,
});

const routeTree = rootRoute.addChildren([
  homeRoute,
  overviewRoute,
  unitsRoute,
  unitRoute,
  entryRoute,
  reviewsRoute,
  reviewRoute,
  crossCheckRoute,
  narrativeRoute,
  signedPaperRoute,
  approvalRoute,
  meetingsRoute,
  meetingRoute,
  checkSettingRoute,
  systemRoute,
  tasksRoute,
  trailRoute,
]);

/** The router of the dashboard. Its paths are part of the product: links to them are shared. */
export function createAppRouter(queryClient: QueryClient, history?: RouterHistory) {
  return createRouter({
    ...(history && { history }),
    routeTree,
    context: { queryClient },
    defaultPreload: 'intent',
    // Freshness is the query client's business.
    defaultPreloadStaleTime: 0,
    defaultPendingMs: 0,
    defaultPendingMinMs: 0,
    defaultPendingComponent: ScreenWaiting,
    defaultErrorComponent: RouteFailure,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
    // `code:00004` stays readable in the address.
    pathParamsAllowedCharacters: [':'],
  });
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  redirect,
  type RouterHistory,
} from '@tanstack/react-router';

import { submissionQuery } from '../features/entry/api/submission-query.ts';
import { meetingQuery } from '../features/meetings/api/meeting-query.ts';
import { meetingsQuery } from '../features/meetings/api/meetings-query.ts';
import { overviewQuery } from '../lib/results/overview-query.ts';
import { parseOverviewSearch } from '../features/overview/model/overview-search.ts';
import { navigationOf } from '../features/shell/model/navigation.ts';
import { periodsQuery } from '../features/system/api/periods-query.ts';
import { tasksQuery } from '../features/tasks/api/tasks-query.ts';
import { parseTaskFilter } from '../features/tasks/model/task-filter.ts';
import { unitOverviewQuery } from '../features/unit-page/api/unit-overview-query.ts';
import { prefetch } from '../lib/prefetch.ts';
import { sessionQuery } from '../lib/session-query.ts';
import { ScreenWaiting } from '../lib/screen-state.tsx';
import { Home } from './home.tsx';
import { NotFound } from './not-found.tsx';
import { RootLayout } from './root-layout.tsx';
import { RouteFailure } from './route-failure.tsx';
import {
  EntryScreen,
  MeetingScreen,
  MeetingsScreen,
  OverviewScreen,
  SystemScreen,
  TasksScreen,
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

const routeTree = rootRoute.addChildren([
  homeRoute,
  overviewRoute,
  unitsRoute,
  unitRoute,
  entryRoute,
  meetingsRoute,
  meetingRoute,
  systemRoute,
  tasksRoute,
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

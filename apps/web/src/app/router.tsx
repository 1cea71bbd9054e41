import { createBrowserRouter, Navigate, RouterProvider } from 'react-router';
import { text } from '../catalogue/text.js';
import { CrashedScreen, NotFoundScreen } from './fallbacks.js';
import { type ScreenHandle } from './screen-handle.js';
import { SessionGate } from './session-gate.js';

const screen = (title: string, subtitle: string, work: boolean): { handle: ScreenHandle } => ({
  handle: { title, subtitle, work },
});

const router = createBrowserRouter([
  {
    path: '/',
    Component: SessionGate,
    ErrorBoundary: CrashedScreen,
    HydrateFallback: () => null,
    children: [
      { index: true, element: <Navigate to="/hang-cho" replace /> },
      {
        path: 'hang-cho',
        ...screen(text.queue.title, text.queue.subtitle, true),
        lazy: async () => ({
          Component: (await import('../features/queue/queue-screen.js')).default,
        }),
      },
      {
        path: 'vu-viec/:caseId',
        ...screen(text.shell.case, '', true),
        lazy: async () => ({
          Component: (await import('../features/case/case-screen.js')).default,
        }),
      },
      {
        path: 'tim-kiem',
        ...screen(text.search.title, '', false),
        lazy: async () => ({
          Component: (await import('../features/search/search-screen.js')).default,
        }),
      },
      {
        path: 'kho-can-cu/:factId?',
        ...screen(text.facts.title, text.facts.subtitle, false),
        lazy: async () => ({
          Component: (await import('../features/facts/facts-screen.js')).default,
        }),
      },
      {
        path: 'nguon-tin',
        ...screen(text.sources.title, text.sources.subtitle, false),
        lazy: async () => ({
          Component: (await import('../features/sources/sources-screen.js')).default,
        }),
      },
      {
        path: 'kiem-tra',
        ...screen(text.check.title, text.check.subtitle, false),
        lazy: async () => ({
          Component: (await import('../features/check/check-screen.js')).default,
        }),
      },
      {
        path: 'doi-mat-khau',
        ...screen(text.account.title, text.account.subtitle, false),
        lazy: async () => ({
          Component: (await import('../features/account/password-screen.js')).default,
        }),
      },
      { path: '*', ...screen(text.shell.notFound, '', false), Component: NotFoundScreen },
    ],
  },
]);

/** The desk's addresses. Each screen is loaded when it is first opened. */
export function DeskRouter() {
  return <RouterProvider router={router} />;
}

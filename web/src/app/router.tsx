import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { PageFault } from '../pages/PageFault';
import { NotFoundPage } from '../pages/NotFoundPage';
import { RoomsPage } from '../pages/RoomsPage';
import { SignedIn } from '../pages/SignedIn';

const root = createRootRoute({
  component: Outlet,
  errorComponent: PageFault,
  notFoundComponent: NotFoundPage,
});

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: () => (
    <SignedIn>
      <Outlet />
    </SignedIn>
  ),
});

const rooms = createRoute({ getParentRoute: () => signedIn, path: '/', component: RoomsPage });

const about = createRoute({
  getParentRoute: () => root,
  path: '/licences',
  component: lazyRouteComponent(() => import('../pages/AboutPage'), 'AboutPage'),
});

export const roomRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/r/$room',
  component: lazyRouteComponent(() => import('../pages/RoomPage'), 'RoomPage'),
});

export const replayRoute = createRoute({
  getParentRoute: () => signedIn,
  path: '/r/$room/replay',
  component: lazyRouteComponent(() => import('../pages/ReplayPage'), 'ReplayPage'),
});

export const router = createRouter({ routeTree: root.addChildren([signedIn.addChildren([rooms, roomRoute, replayRoute]), about]), defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

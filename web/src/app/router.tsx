import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet } from '@tanstack/react-router';
import { PageFault } from '../pages/PageFault';
import { NotFoundPage } from '../pages/NotFoundPage';
import { RoomsPage } from '../pages/RoomsPage';
import { SignedIn } from '../pages/SignedIn';

const root = createRootRoute({
  component: () => (
    <SignedIn>
      <Outlet />
    </SignedIn>
  ),
  errorComponent: PageFault,
  notFoundComponent: NotFoundPage,
});

const rooms = createRoute({ getParentRoute: () => root, path: '/', component: RoomsPage });

export const roomRoute = createRoute({
  getParentRoute: () => root,
  path: '/r/$room',
  component: lazyRouteComponent(() => import('../pages/RoomPage'), 'RoomPage'),
});

export const router = createRouter({ routeTree: root.addChildren([rooms, roomRoute]), defaultPreload: 'intent' });

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

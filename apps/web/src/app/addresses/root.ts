import { createRootRoute } from '@tanstack/react-router';
import { SiteLayout } from '../layout/site-layout';
import { NotFoundRoute, StoppedRoute } from '../routes/fault-routes';

/** What every page stands in. */
export const root = createRootRoute({
  component: SiteLayout,
  notFoundComponent: NotFoundRoute,
  errorComponent: StoppedRoute,
});

export const getParentRoute = () => root;

import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from './root';
import { byGroup, text } from './search-terms';

const reading = () => import('../routes/library-routes');
const changing = () => import('../routes/changes-routes');

interface LibrarySearch {
  q?: string;
  productGroup?: string;
  area?: string;
  level?: string;
  use?: string;
  asOf?: string;
}

/** The library of criteria, and how it changes. */
export const library = [
  createRoute({
    getParentRoute,
    path: '/kriterier',
    component: lazyRouteComponent(reading, 'LibraryRoute'),
    validateSearch: (search: Record<string, unknown>): LibrarySearch => ({
      q: text(search['q']),
      productGroup: text(search['productGroup']),
      area: text(search['area']),
      level: text(search['level']),
      use: text(search['use']),
      asOf: text(search['asOf']),
    }),
  }),
  createRoute({
    getParentRoute,
    path: '/kriterier/hamta',
    component: lazyRouteComponent(
      () => import('../routes/library-exchange-route'),
      'LibraryExchangeRoute',
    ),
  }),
  createRoute({
    getParentRoute,
    path: '/kriterier/$id',
    component: lazyRouteComponent(reading, 'CriterionRoute'),
    validateSearch: (search: Record<string, unknown>): { version?: number; asOf?: string } => {
      const version = Number(search['version']);
      return {
        version: Number.isInteger(version) && version > 0 ? version : undefined,
        asOf: text(search['asOf']),
      };
    },
  }),
  createRoute({
    getParentRoute,
    path: '/andringar',
    component: lazyRouteComponent(changing, 'ChangesRoute'),
    validateSearch: byGroup,
  }),
  createRoute({
    getParentRoute,
    path: '/andringar/lista',
    component: lazyRouteComponent(changing, 'ChangeRecordsRoute'),
    validateSearch: byGroup,
  }),
  createRoute({
    getParentRoute,
    path: '/kommande',
    component: lazyRouteComponent(changing, 'UpcomingRoute'),
    validateSearch: byGroup,
  }),
] as const;

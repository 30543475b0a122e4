import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from './root';
import { text } from './search-terms';

const screens = () => import('../routes/own-criteria-routes');

/** The criteria that an organisation writes itself. */
export const ownCriteria = [
  createRoute({
    getParentRoute,
    path: '/organisationer/$id/kriterier',
    component: lazyRouteComponent(screens, 'OwnCriteriaRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/$id/kriterier/$localId',
    component: lazyRouteComponent(screens, 'OwnCriterionRoute'),
    validateSearch: (search: Record<string, unknown>): { med?: string } => ({
      med: text(search['med']),
    }),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/$id/kriterier/$localId/jamfor',
    component: lazyRouteComponent(screens, 'OwnMergeRoute'),
    validateSearch: (search: Record<string, unknown>): { till?: number } => {
      const till = Number(search['till']);
      return { till: Number.isInteger(till) && till > 0 ? till : undefined };
    },
  }),
] as const;

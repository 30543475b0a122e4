import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from './root';
import { byGroup, text } from './search-terms';

const keeping = () => import('../routes/desk-routes');

/** Where the library is kept, and the board that everybody may see. */
export const desk = [
  createRoute({
    getParentRoute,
    path: '/pa-gang',
    component: lazyRouteComponent(keeping, 'BoardRoute'),
    validateSearch: byGroup,
  }),
  createRoute({
    getParentRoute,
    path: '/redaktion',
    component: lazyRouteComponent(keeping, 'DeskRoute'),
    // The version that somebody came here to propose a withdrawal of, `KS-1042:3`.
    validateSearch: (search: Record<string, unknown>): { dra?: string } => {
      const cite = text(search['dra']);
      return { dra: cite !== undefined && /^KS-\d{4,9}:\d{1,6}$/.test(cite) ? cite : undefined };
    },
  }),
  createRoute({
    getParentRoute,
    path: '/redaktion/$criterion/$version',
    component: lazyRouteComponent(keeping, 'DraftRoute'),
    validateSearch: (search: Record<string, unknown>): { vy?: 'skriv' | 'besluta' } => {
      const view = search['vy'];
      return { vy: view === 'skriv' || view === 'besluta' ? view : undefined };
    },
  }),
] as const;

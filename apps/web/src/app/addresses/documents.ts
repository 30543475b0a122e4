import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { StartRoute } from '../routes/start-route';
import { getParentRoute } from './root';

const wizard = () => import('../routes/wizard-route');
const history = () => import('../routes/history-routes');

/** Tender documents: from the start page to what they were at an earlier save. */
export const documents = [
  createRoute({ getParentRoute, path: '/', component: StartRoute }),
  createRoute({
    getParentRoute,
    path: '/dela/$id',
    component: lazyRouteComponent(() => import('../routes/share-route'), 'ShareRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/dokument/$id/$step',
    component: lazyRouteComponent(wizard, 'WizardRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/underlag',
    component: lazyRouteComponent(() => import('../routes/documents-route'), 'DocumentsRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/dokument/$id/versioner',
    component: lazyRouteComponent(history, 'HistoryRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/dokument/$id/versioner/$version',
    component: lazyRouteComponent(history, 'RevisionRoute'),
  }),
] as const;

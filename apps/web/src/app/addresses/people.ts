import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { getParentRoute } from './root';
import { onward } from './search-terms';

const signingIn = () => import('../routes/sign-in-routes');
const organisations = () => import('../routes/organisation-routes');

/** Accounts, and the organisations that they work in. */
export const people = [
  createRoute({
    getParentRoute,
    path: '/logga-in',
    component: lazyRouteComponent(signingIn, 'SignInRoute'),
    validateSearch: onward,
  }),
  createRoute({
    getParentRoute,
    path: '/registrera',
    component: lazyRouteComponent(signingIn, 'RegisterRoute'),
    validateSearch: onward,
  }),
  createRoute({
    getParentRoute,
    path: '/glomt-losenord',
    component: lazyRouteComponent(signingIn, 'AskForResetRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/nytt-losenord',
    component: lazyRouteComponent(signingIn, 'NewPasswordRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/bekrafta-adress',
    component: lazyRouteComponent(signingIn, 'ConfirmAddressRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/byt-adress',
    component: lazyRouteComponent(signingIn, 'ConfirmChangedAddressRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/konto',
    component: lazyRouteComponent(() => import('../routes/account-routes'), 'AccountRoute'),
    validateSearch: onward,
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/ny',
    component: lazyRouteComponent(organisations, 'FoundOrganisationRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/$id',
    component: lazyRouteComponent(organisations, 'OrganisationRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/organisationer/$id/handelser',
    component: lazyRouteComponent(organisations, 'AuditRoute'),
  }),
  createRoute({
    getParentRoute,
    path: '/inbjudan',
    component: lazyRouteComponent(organisations, 'InvitationRoute'),
  }),
] as const;

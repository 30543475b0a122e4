import { createRouter } from '@tanstack/react-router';
import { desk } from './addresses/desk';
import { documents } from './addresses/documents';
import { library } from './addresses/library';
import { ownCriteria } from './addresses/own-criteria';
import { people } from './addresses/people';
import { root } from './addresses/root';

/** Every address. A page's code is fetched when somebody is about to go there. */
export const router = createRouter({
  routeTree: root.addChildren([...documents, ...library, ...desk, ...people, ...ownCriteria]),
  scrollRestoration: true,
  defaultPreload: 'intent',
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}

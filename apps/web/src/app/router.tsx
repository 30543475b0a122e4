import { createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import { SiteLayout } from './layout/site-layout';
import { AccountRoute } from './routes/account-routes';
import { ChangeRecordsRoute, ChangesRoute, UpcomingRoute } from './routes/changes-routes';
import { DocumentsRoute } from './routes/documents-route';
import { NotFoundRoute, StoppedRoute } from './routes/fault-routes';
import { BoardRoute, DeskRoute, DraftRoute } from './routes/desk-routes';
import { LibraryExchangeRoute } from './routes/library-exchange-route';
import { HistoryRoute, RevisionRoute } from './routes/history-routes';
import { CriterionRoute, LibraryRoute } from './routes/library-routes';
import {
  AuditRoute,
  FoundOrganisationRoute,
  InvitationRoute,
  OrganisationRoute,
} from './routes/organisation-routes';
import { ShareRoute } from './routes/share-route';
import {
  AskForResetRoute,
  ConfirmChangedAddressRoute,
  ConfirmAddressRoute,
  NewPasswordRoute,
  RegisterRoute,
  SignInRoute,
} from './routes/sign-in-routes';
import { StartRoute } from './routes/start-route';
import { WizardRoute } from './routes/wizard-route';

const root = createRootRoute({
  component: SiteLayout,
  notFoundComponent: NotFoundRoute,
  errorComponent: StoppedRoute,
});

/** A search term as text; nothing when it is absent or empty. */
const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` || undefined : undefined;

interface LibrarySearch {
  q?: string;
  productGroup?: string;
  area?: string;
  level?: string;
  use?: string;
  asOf?: string;
}

const start = createRoute({ getParentRoute: () => root, path: '/', component: StartRoute });
const share = createRoute({ getParentRoute: () => root, path: '/dela/$id', component: ShareRoute });
const wizard = createRoute({
  getParentRoute: () => root,
  path: '/dokument/$id/$step',
  component: WizardRoute,
});
const documents = createRoute({
  getParentRoute: () => root,
  path: '/underlag',
  component: DocumentsRoute,
});
const revisions = createRoute({
  getParentRoute: () => root,
  path: '/dokument/$id/versioner',
  component: HistoryRoute,
});
const revision = createRoute({
  getParentRoute: () => root,
  path: '/dokument/$id/versioner/$version',
  component: RevisionRoute,
});
const library = createRoute({
  getParentRoute: () => root,
  path: '/kriterier',
  component: LibraryRoute,
  validateSearch: (search: Record<string, unknown>): LibrarySearch => ({
    q: text(search['q']),
    productGroup: text(search['productGroup']),
    area: text(search['area']),
    level: text(search['level']),
    use: text(search['use']),
    asOf: text(search['asOf']),
  }),
});
const libraryExchange = createRoute({
  getParentRoute: () => root,
  path: '/kriterier/hamta',
  component: LibraryExchangeRoute,
});
const criterion = createRoute({
  getParentRoute: () => root,
  path: '/kriterier/$id',
  component: CriterionRoute,
  validateSearch: (search: Record<string, unknown>): { version?: number; asOf?: string } => {
    const version = Number(search['version']);
    return {
      version: Number.isInteger(version) && version > 0 ? version : undefined,
      asOf: text(search['asOf']),
    };
  },
});

const byGroup = (search: Record<string, unknown>): { productGroup?: string } => ({
  productGroup: text(search['productGroup']),
});
const changes = createRoute({
  getParentRoute: () => root,
  path: '/andringar',
  component: ChangesRoute,
  validateSearch: byGroup,
});
const upcoming = createRoute({
  getParentRoute: () => root,
  path: '/kommande',
  component: UpcomingRoute,
  validateSearch: byGroup,
});

const changeRecords = createRoute({
  getParentRoute: () => root,
  path: '/andringar/lista',
  component: ChangeRecordsRoute,
  validateSearch: byGroup,
});
const board = createRoute({
  getParentRoute: () => root,
  path: '/pa-gang',
  component: BoardRoute,
  validateSearch: byGroup,
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/redaktion',
  component: DeskRoute,
  // The version that somebody came here to propose a withdrawal of, `KS-1042:3`.
  validateSearch: (search: Record<string, unknown>): { dra?: string } => {
    const cite = text(search['dra']);
    return { dra: cite !== undefined && /^KS-\d{4,9}:\d{1,6}$/.test(cite) ? cite : undefined };
  },
});
const draft = createRoute({
  getParentRoute: () => root,
  path: '/redaktion/$criterion/$version',
  component: DraftRoute,
  validateSearch: (search: Record<string, unknown>): { vy?: 'skriv' | 'besluta' } => {
    const view = search['vy'];
    return { vy: view === 'skriv' || view === 'besluta' ? view : undefined };
  },
});

/** Where to go on to after signing in: only an address of our own. */
const onward = (search: Record<string, unknown>): { till?: string; fel?: string } => {
  const to = text(search['till']);
  const own = to !== undefined && to.startsWith('/') && !to.startsWith('//') && !to.includes('\\');
  return { till: own ? to : undefined, fel: text(search['fel']) };
};
const signIn = createRoute({
  getParentRoute: () => root,
  path: '/logga-in',
  component: SignInRoute,
  validateSearch: onward,
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/registrera',
  component: RegisterRoute,
  validateSearch: onward,
});
const askForReset = createRoute({
  getParentRoute: () => root,
  path: '/glomt-losenord',
  component: AskForResetRoute,
});
const newPassword = createRoute({
  getParentRoute: () => root,
  path: '/nytt-losenord',
  component: NewPasswordRoute,
});
const confirmAddress = createRoute({
  getParentRoute: () => root,
  path: '/bekrafta-adress',
  component: ConfirmAddressRoute,
});
const confirmChangedAddress = createRoute({
  getParentRoute: () => root,
  path: '/byt-adress',
  component: ConfirmChangedAddressRoute,
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/konto',
  component: AccountRoute,
  validateSearch: onward,
});

const foundOrganisation = createRoute({
  getParentRoute: () => root,
  path: '/organisationer/ny',
  component: FoundOrganisationRoute,
});
const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisationer/$id',
  component: OrganisationRoute,
});
const audit = createRoute({
  getParentRoute: () => root,
  path: '/organisationer/$id/handelser',
  component: AuditRoute,
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/inbjudan',
  component: InvitationRoute,
});

export const router = createRouter({
  routeTree: root.addChildren([
    start,
    share,
    wizard,
    documents,
    revisions,
    revision,
    library,
    libraryExchange,
    criterion,
    changes,
    upcoming,
    changeRecords,
    board,
    desk,
    draft,
    signIn,
    register,
    askForReset,
    newPassword,
    confirmAddress,
    confirmChangedAddress,
    account,
    foundOrganisation,
    organisation,
    audit,
    invitation,
  ]),
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    readonly router: typeof router;
  }
}

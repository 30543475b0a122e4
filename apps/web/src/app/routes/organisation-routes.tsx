import { getRouteApi, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AuditPage } from '../../features/organisation/components/audit-page';
import { FoundOrganisationPage } from '../../features/organisation/components/found-organisation-page';
import { InvitationPage } from '../../features/organisation/components/invitation-page';
import { OrganisationPage } from '../../features/organisation/components/organisation-page';
import { SignedIn } from '../../session/signed-in';
import { PageTitle } from '../layout/page-title';

const organisation = getRouteApi('/organisationer/$id');
const audit = getRouteApi('/organisationer/$id/handelser');

export function FoundOrganisationRoute() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <>
      <PageTitle>{t('organisation.found')}</PageTitle>
      <SignedIn>
        {() => (
          <FoundOrganisationPage
            onDone={(id) => void router.navigate({ to: '/organisationer/$id', params: { id } })}
          />
        )}
      </SignedIn>
    </>
  );
}

export function OrganisationRoute() {
  const { t } = useTranslation();
  const router = useRouter();
  const { id } = organisation.useParams();
  return (
    <>
      <PageTitle>{t('members.title')}</PageTitle>
      <SignedIn>
        {(me) => (
          <OrganisationPage
            key={id}
            id={id}
            me={me}
            onLeft={() => void router.navigate({ to: '/konto' })}
          />
        )}
      </SignedIn>
    </>
  );
}

export function AuditRoute() {
  const { t } = useTranslation();
  const { id } = audit.useParams();
  return (
    <>
      <PageTitle>{t('audit.title')}</PageTitle>
      <SignedIn>{() => <AuditPage id={id} />}</SignedIn>
    </>
  );
}

export function InvitationRoute() {
  const { t } = useTranslation();
  const router = useRouter();
  return (
    <>
      <PageTitle>{t('invitation.title')}</PageTitle>
      <InvitationPage
        onJoined={(id) => void router.navigate({ to: '/organisationer/$id', params: { id } })}
      />
    </>
  );
}

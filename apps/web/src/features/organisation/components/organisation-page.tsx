import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useOrganisation } from '../api/use-organisation';
import { InvitationList } from './invitation-list';
import { Leaving } from './leaving';
import { MemberList } from './member-list';
import { OrganisationSettings } from './organisation-settings';
import { TemplateList } from './template-list';

interface OrganisationPageProps {
  readonly id: string;
  readonly me: Me;
  readonly onLeft: () => void;
}

/** Who is in the organisation, and for its owners everything about it. */
export function OrganisationPage({ id, me, onLeft }: OrganisationPageProps) {
  const { t } = useTranslation();
  const { data: organisation, error } = useOrganisation(id);
  if (error) {
    return (
      <div className="page">
        <Alert data-color="danger">{error.message}</Alert>
      </div>
    );
  }
  if (!organisation) return <Spinner aria-label={t('wizard.opening')} />;
  const may = (permission: (typeof organisation.permissions)[number]): boolean =>
    organisation.permissions.includes(permission);
  return (
    <div className="page">
      <Heading level={1} data-size="lg">
        {organisation.name}
      </Heading>
      <Paragraph className="lead">
        {t(`organisation.kind_${organisation.kind}`)} ·{' '}
        {t('organisation.yourRole', {
          role: t(`role.${organisation.role}`).toLocaleLowerCase(),
        })}
      </Paragraph>
      {may('criteria.read') && (
        <Paragraph>
          <Link to="/organisationer/$id/kriterier" params={{ id }}>
            {t('own.title')}
          </Link>
        </Paragraph>
      )}
      {may('audit.read') && (
        <Paragraph>
          <Link to="/organisationer/$id/handelser" params={{ id }}>
            {t('audit.title')}
          </Link>
        </Paragraph>
      )}
      <MemberList
        organisation={organisation}
        myself={me.account.id}
        mayManage={may('members.manage')}
      />
      {may('members.manage') && (
        <InvitationList organisation={organisation} verified={me.account.emailVerified} />
      )}
      {may('tender.read') && (
        <TemplateList organisationId={organisation.id} mayWrite={may('tender.write')} />
      )}
      {may('organisation.manage') && (
        <OrganisationSettings key={organisation.id} organisation={organisation} onClosed={onLeft} />
      )}
      <Leaving organisation={organisation} onLeft={onLeft} />
    </div>
  );
}

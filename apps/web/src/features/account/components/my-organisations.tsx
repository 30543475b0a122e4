import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

/** Where one is a member, and as what. */
export function MyOrganisations({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  return (
    <section className="panel" aria-labelledby="organisations">
      <Heading level={2} data-size="sm" id="organisations">
        {t('account.organisations')}
      </Heading>
      {me.memberships.length === 0 ? (
        <Paragraph>{t('account.noOrganisation')}</Paragraph>
      ) : (
        <ul className="plain-list">
          {me.memberships.map(({ organisation, role }) => (
            <li key={organisation.id}>
              <Link to="/organisationer/$id" params={{ id: organisation.id }}>
                {organisation.name}
              </Link>{' '}
              <span className="quiet">{t(`role.${role}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <Paragraph>
        <Link to="/organisationer/ny">{t('account.newOrganisation')}</Link>
      </Paragraph>
    </section>
  );
}

import { Alert, Heading } from '@digdir/designsystemet-react';
import { Link, useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMe } from '../../session/use-me';
import { PageTitle } from '../layout/page-title';

/** The document is not shown; `why` says what to do. */
export function ClosedDocument({ why }: { readonly why: string }) {
  const { t } = useTranslation();
  const { data: me } = useMe();
  const here = useRouterState({ select: ({ location }) => location.href });
  return (
    <div className="page">
      <PageTitle>{t('wizard.closed')}</PageTitle>
      <Heading level={1} data-size="lg">
        {t('wizard.closed')}
      </Heading>
      <Alert data-color="warning">{why}</Alert>
      <ul className="plain-list">
        {!me && (
          <li>
            <Link to="/logga-in" search={{ till: here }}>
              {t('wizard.signInToOpen')}
            </Link>
          </li>
        )}
        <li>
          <Link to="/underlag">{t('documents.toList')}</Link>
        </li>
        <li>
          <Link to="/">{t('fault.toStart')}</Link>
        </li>
      </ul>
    </div>
  );
}

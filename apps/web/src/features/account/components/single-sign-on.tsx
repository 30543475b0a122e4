import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useSingleSignOn } from '../../../session/use-single-sign-on';
import { AccountSection } from './account-section';

/** Ties the account to the employer's sign-in, where the service has one. */
export function SingleSignOn({ linked }: { readonly linked: boolean }) {
  const { t } = useTranslation();
  const { data } = useSingleSignOn();
  if (!data?.enabled) return null;
  return (
    <AccountSection id="single-sign-on" title={t('signOn.title')}>
      <Paragraph>
        {linked
          ? t('signOn.linked', { name: data.name })
          : t('signOn.notLinked', { name: data.name })}
      </Paragraph>
      {!linked && (
        <Button asChild variant="secondary">
          <a href="/api/v1/auth/oidc/start?link=true&returnTo=/konto">
            {t('signOn.link', { name: data.name })}
          </a>
        </Button>
      )}
    </AccountSection>
  );
}

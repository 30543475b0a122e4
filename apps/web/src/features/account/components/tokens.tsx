import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import type { MadeToken, Me } from '@kravsmed/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, done } from '../../../api-client/api';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { AccountSection } from './account-section';
import { MakeToken } from './make-token';

const TOKENS = ['tokens'];

/** Keys for other programs, which may do a part of what one may do oneself. */
export function Tokens({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const [made, setMade] = useState<MadeToken>();
  const { data } = useQuery({
    queryKey: TOKENS,
    queryFn: () => bodyOf(api.GET('/api/v1/auth/tokens')),
  });
  const refresh = () => queries.invalidateQueries({ queryKey: TOKENS });
  const revoke = async (id: string): Promise<void> => {
    await done(api.DELETE('/api/v1/auth/tokens/{id}', { params: { path: { id } } })).catch(
      () => undefined,
    );
    await refresh();
  };
  if (me.memberships.length === 0) return null;
  return (
    <AccountSection id="tokens" title={t('tokens.title')}>
      <Paragraph>{t('tokens.lead')}</Paragraph>
      {made && (
        <Alert data-color="warning" role="status">
          <p>{t('tokens.once')}</p>
          <code className="secret-text">{made.token}</code>
        </Alert>
      )}
      <ul className="plain-list">
        {data?.items.map((token) => (
          <li key={token.id} className="row-item">
            <span>
              {token.name}
              <br />
              <span className="quiet">
                {t('tokens.until', { date: formatDate(token.expiresOn, language) })} ·{' '}
                {token.lastUsedOn
                  ? t('tokens.used', { date: formatDate(token.lastUsedOn, language) })
                  : t('tokens.neverUsed')}
              </span>
            </span>
            <Button
              variant="tertiary"
              data-size="sm"
              aria-label={t('tokens.revokeName', { name: token.name })}
              onClick={() => void revoke(token.id)}
            >
              {t('tokens.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <MakeToken
        me={me}
        onMade={(token) => {
          setMade(token);
          void refresh();
        }}
      />
    </AccountSection>
  );
}

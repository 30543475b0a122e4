import { Alert, Button } from '@digdir/designsystemet-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, bodyOf, done } from '../../../api-client/api';
import { useLanguage } from '../../../criterion-text/use-language';
import { problemPlaces } from '../../../forms/problem-places';
import { AccountSection } from './account-section';

const SESSIONS = ['sessions'];

/** Where one is signed in, and the way to end what one does not know. */
export function Sessions() {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const [fault, setFault] = useState('');
  const { data } = useQuery({
    queryKey: SESSIONS,
    queryFn: () => bodyOf(api.GET('/api/v1/auth/sessions')),
  });
  const run = async (work: Promise<void>): Promise<void> => {
    setFault('');
    await work.catch((error: unknown) => setFault(problemPlaces(error).whole));
    await queries.invalidateQueries({ queryKey: SESSIONS });
  };
  const when = (at: string) =>
    new Date(at).toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB', {
      dateStyle: 'medium',
      timeStyle: 'short',
    });
  return (
    <AccountSection id="sessions" title={t('sessions.title')}>
      {fault !== '' && (
        <Alert data-color="danger" role="alert">
          {fault}
        </Alert>
      )}
      <ul className="plain-list">
        {data?.items.map((session) => (
          <li key={session.id} className="row-item">
            <span>
              {session.device}
              <br />
              <span className="quiet">
                {session.current
                  ? t('sessions.current')
                  : t('sessions.seen', { at: when(session.seenAt) })}
              </span>
            </span>
            {!session.current && (
              <Button
                variant="tertiary"
                data-size="sm"
                aria-label={t('sessions.endOf', { device: session.device })}
                onClick={() =>
                  void run(
                    done(
                      api.DELETE('/api/v1/auth/sessions/{id}', {
                        params: { path: { id: session.id } },
                      }),
                    ),
                  )
                }
              >
                {t('sessions.end')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {(data?.items.length ?? 0) > 1 && (
        <Button
          variant="secondary"
          data-size="sm"
          onClick={() => void run(done(api.DELETE('/api/v1/auth/sessions')))}
        >
          {t('sessions.endOthers')}
        </Button>
      )}
    </AccountSection>
  );
}

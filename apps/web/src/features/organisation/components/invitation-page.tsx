import { Alert, Button, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { SeenInvitation } from '@kravsmed/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { useInvitationToken } from '../api/use-invitation-token';
import { useMe } from '../../../session/use-me';

/** Where the link of an invitation leads. */
export function InvitationPage({ onJoined }: { readonly onJoined: (id: string) => void }) {
  const { t } = useTranslation();
  const token = useInvitationToken();
  const { data: invitation, error } = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => bodyOf(api.POST('/api/v1/invitations/look', { body: { token } })),
    retry: false,
  });
  return (
    <div className="page page--narrow">
      <Heading level={1} data-size="lg">
        {t('invitation.title')}
      </Heading>
      {error && <Alert data-color="danger">{error.message}</Alert>}
      {!invitation && !error && <Spinner aria-label={t('wizard.opening')} />}
      {invitation && <Answer invitation={invitation} token={token} onJoined={onJoined} />}
    </div>
  );
}

interface AnswerProps {
  readonly invitation: SeenInvitation;
  readonly token: string;
  readonly onJoined: (id: string) => void;
}

function Answer({ invitation, token, onJoined }: AnswerProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data: me } = useMe();
  const submit = useSubmit(async () => {
    const joined = await bodyOf(api.POST('/api/v1/invitations/accept', { body: { token } }));
    await queries.invalidateQueries({ queryKey: ['me'] });
    onJoined(joined.organisationId);
  });
  return (
    <>
      <Paragraph className="lead">
        {t('invitation.lead', {
          organisation: invitation.organisation,
          role: t(`role.${invitation.role}`).toLocaleLowerCase(),
          by: invitation.invitedBy ?? '–',
        })}
      </Paragraph>
      {me ? (
        <form className="stack" onSubmit={submit.onSubmit}>
          <FormProblem submit={submit} />
          <Paragraph>{t('invitation.as', { email: me.account.email })}</Paragraph>
          <div className="button-row">
            <Button type="submit" disabled={submit.busy}>
              {t('invitation.accept')}
            </Button>
          </div>
        </form>
      ) : (
        <>
          <Paragraph>{t('invitation.signInFirst', { email: invitation.email })}</Paragraph>
          <div className="button-row">
            {invitation.hasAccount ? (
              <Button asChild>
                <Link to="/logga-in" search={{ till: '/inbjudan' }}>
                  {t('nav.signIn')}
                </Link>
              </Button>
            ) : (
              <Button asChild>
                <Link to="/registrera" search={{ till: '/inbjudan' }}>
                  {t('signIn.register')}
                </Link>
              </Button>
            )}
          </div>
        </>
      )}
    </>
  );
}

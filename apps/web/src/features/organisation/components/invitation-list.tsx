import {
  Alert,
  Button,
  Field,
  Heading,
  Label,
  Select,
  Textfield,
} from '@digdir/designsystemet-react';
import type { Invitation, Organisation, Role } from '@kravsmed/contract';
import { ROLES_OF } from '@kravsmed/domain';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { problemPlaces } from '../../../forms/problem-places';
import { useSubmit } from '../../../forms/use-submit';
import { useInvitations } from '../api/use-organisation';

interface InvitationListProps {
  readonly organisation: Organisation;
  /** Only who has confirmed an address of one's own may write to others. */
  readonly verified: boolean;
}

/** Invites a colleague by mail, and shows who has not answered yet. */
export function InvitationList({ organisation, verified }: InvitationListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const queries = useQueryClient();
  const { data } = useInvitations(organisation.id);
  const roles = ROLES_OF[organisation.kind];
  const [email, setEmail] = useState('');
  const [role, setRole] = useState<Role>(roles[1] ?? 'reader');
  const [told, setTold] = useState('');
  const [fault, setFault] = useState('');
  const key = ['organisation', organisation.id, 'invitations'];
  const submit = useSubmit(async () => {
    setTold('');
    await done(
      api.POST('/api/v1/organisations/{organisationId}/invitations', {
        params: { path: { organisationId: organisation.id } },
        body: { email, role, language },
      }),
    );
    await queries.invalidateQueries({ queryKey: key });
    setTold(t('invitations.sent', { email }));
    setEmail('');
  });

  const at = ({ id }: Invitation) => ({
    params: { path: { organisationId: organisation.id, invitationId: id } },
  });
  const settle = async (work: Promise<void>, outcome: string): Promise<void> => {
    setTold('');
    setFault('');
    try {
      await work;
      setTold(outcome);
    } catch (error) {
      setFault(problemPlaces(error).whole);
    }
    await queries.invalidateQueries({ queryKey: key });
  };
  const again = (invitation: Invitation) =>
    settle(
      done(
        api.POST(
          '/api/v1/organisations/{organisationId}/invitations/{invitationId}/send',
          at(invitation),
        ),
      ),
      t('invitations.sent', { email: invitation.email }),
    );
  const revoke = (invitation: Invitation) =>
    settle(
      done(
        api.DELETE(
          '/api/v1/organisations/{organisationId}/invitations/{invitationId}',
          at(invitation),
        ),
      ),
      t('invitations.revoked', { email: invitation.email }),
    );

  return (
    <section className="panel" aria-labelledby="invitations">
      <Heading level={2} data-size="sm" id="invitations">
        {t('invitations.title')}
      </Heading>
      {!verified && (
        <Alert data-color="info">
          {t('invitations.confirmFirst')} <Link to="/konto">{t('nav.account')}</Link>
        </Alert>
      )}
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Textfield
          label={t('invitations.email')}
          type="email"
          required
          value={email}
          error={submit.problem.at['/email']}
          onChange={(event) => setEmail(event.target.value)}
        />
        <Field>
          <Label>{t('members.role')}</Label>
          <Select value={role} onChange={(event) => setRole(event.target.value as Role)}>
            {roles.map((each) => (
              <Select.Option key={each} value={each}>
                {t(`role.${each}`)}
              </Select.Option>
            ))}
          </Select>
        </Field>
        <div className="button-row">
          <Button type="submit" disabled={submit.busy}>
            {t('invitations.invite')}
          </Button>
          <span role="status">{told}</span>
        </div>
      </form>
      {fault !== '' && (
        <Alert data-color="danger" role="alert">
          {fault}
        </Alert>
      )}
      {data !== undefined && data.items.length > 0 && (
        <ul className="plain-list" aria-label={t('invitations.waiting')}>
          {data.items.map((invitation) => (
            <li key={invitation.id} className="row-item">
              <span>
                {invitation.email} <span className="quiet">{t(`role.${invitation.role}`)}</span>
                <br />
                <span className="quiet">
                  {t(invitation.expired ? 'invitations.expired' : 'invitations.until', {
                    date: formatDate(invitation.expiresAt.slice(0, 10), language),
                  })}
                </span>
              </span>
              <span className="button-row">
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('invitations.againTo', { email: invitation.email })}
                  onClick={() => void again(invitation)}
                >
                  {t('invitations.again')}
                </Button>
                <Button
                  variant="tertiary"
                  data-size="sm"
                  aria-label={t('invitations.revokeTo', { email: invitation.email })}
                  onClick={() => void revoke(invitation)}
                >
                  {t('invitations.revoke')}
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

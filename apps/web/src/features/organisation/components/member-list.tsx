import { Alert, Button, Heading, Select } from '@digdir/designsystemet-react';
import type { Member, Organisation, Role } from '@kravsmed/contract';
import { ROLES_OF } from '@kravsmed/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { problemPlaces } from '../../../forms/problem-places';
import { useMembers } from '../api/use-organisation';

interface MemberListProps {
  readonly organisation: Organisation;
  readonly myself: string;
  readonly mayManage: boolean;
}

export function MemberList({ organisation, myself, mayManage }: MemberListProps) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const { data } = useMembers(organisation.id);
  const [fault, setFault] = useState('');
  const [told, setTold] = useState('');

  const run = async (work: Promise<void>, outcome: string): Promise<void> => {
    setFault('');
    setTold('');
    try {
      await work;
      setTold(outcome);
    } catch (error) {
      setFault(problemPlaces(error).whole);
    }
    await queries.invalidateQueries({ queryKey: ['organisation', organisation.id, 'members'] });
    await queries.invalidateQueries({ queryKey: ['me'] });
  };
  const at = (member: Member) => ({
    params: { path: { organisationId: organisation.id, accountId: member.accountId } },
  });
  const change = (member: Member, role: Role) =>
    run(
      done(
        api.PUT('/api/v1/organisations/{organisationId}/members/{accountId}', {
          ...at(member),
          body: { role },
        }),
      ),
      t('members.changed', {
        name: member.name,
        role: t(`role.${role}`).toLocaleLowerCase(),
      }),
    );
  const remove = (member: Member) => {
    if (!window.confirm(t('members.removeAsk', { name: member.name }))) return;
    void run(
      done(api.DELETE('/api/v1/organisations/{organisationId}/members/{accountId}', at(member))),
      t('members.removed', { name: member.name }),
    );
  };

  return (
    <section className="panel" aria-labelledby="members">
      <Heading level={2} data-size="sm" id="members">
        {t('members.title')}
      </Heading>
      {fault !== '' && (
        <Alert data-color="danger" role="alert">
          {fault}
        </Alert>
      )}
      <p role="status" className="quiet">
        {told}
      </p>
      <ul className="plain-list">
        {data?.items.map((member) => (
          <li key={member.accountId} className="row-item">
            <span>
              {member.name} {member.accountId === myself && <em>({t('members.you')})</em>}
              <br />
              <span className="quiet">{member.email}</span>
            </span>
            {mayManage ? (
              <span className="button-row">
                <Select
                  aria-label={t('members.roleOf', { name: member.name })}
                  width="auto"
                  value={member.role}
                  onChange={(event) => void change(member, event.target.value as Role)}
                >
                  {ROLES_OF[organisation.kind].map((role) => (
                    <Select.Option key={role} value={role}>
                      {t(`role.${role}`)}
                    </Select.Option>
                  ))}
                </Select>
                {member.accountId !== myself && (
                  <Button
                    variant="tertiary"
                    data-size="sm"
                    aria-label={t('members.removeName', { name: member.name })}
                    onClick={() => remove(member)}
                  >
                    {t('members.remove')}
                  </Button>
                )}
              </span>
            ) : (
              <span>{t(`role.${member.role}`)}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

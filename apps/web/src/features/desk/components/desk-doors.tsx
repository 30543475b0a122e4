import { Button } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { api, bodyOf } from '../../../api-client/api';
import { FormProblem } from '../../../forms/form-problem';
import { problemCode } from '../../../forms/problem-places';
import { useSubmit } from '../../../forms/use-submit';
import { organisationsWhere, useMe } from '../../../session/use-me';
import { type DraftKey, useDrafts, useForgetDesk, useLibraryCriterion } from '../api/use-desk';

interface DeskDoorsProps {
  readonly criterion: string;
  readonly onDraft: (draft: DraftKey) => void;
}

/** From a criterion's page to the desk, for its editors; nothing for others. */
export function DeskDoors({ criterion, onDraft }: DeskDoorsProps) {
  const { data: me } = useMe();
  return organisationsWhere(me, 'library.edit').length > 0 ? (
    <Doors criterion={criterion} onDraft={onDraft} />
  ) : null;
}

function Doors({ criterion, onDraft }: DeskDoorsProps) {
  const { t } = useTranslation();
  const forget = useForgetDesk();
  const library = useLibraryCriterion(criterion);
  const drafts = useDrafts();
  const open = drafts.data?.items.find(
    (draft) => draft.criterion === criterion && draft.stage !== 'approved',
  );
  const submit = useSubmit(async () => {
    try {
      const draft = await bodyOf(api.POST('/api/v1/desk/drafts', { body: { criterion } }));
      await forget();
      onDraft({ criterion: draft.criterion, version: draft.version });
    } catch (error) {
      // Somebody has begun since the list was read: theirs is the one to go on with.
      if (problemCode(error) === 'draft-exists') await drafts.refetch();
      throw error;
    }
  });
  const inForce = library.data?.versions.find(({ state }) => state === 'inForce')?.version;
  return (
    <div className="panel desk-doors">
      <form onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <div className="button-row">
          {open ? (
            <Button asChild variant="secondary" data-size="sm">
              <Link
                to="/redaktion/$criterion/$version"
                params={{ criterion, version: String(open.version) }}
              >
                {t('desk.doors.goOn', { version: open.version })}
              </Link>
            </Button>
          ) : (
            <Button
              type="submit"
              variant="secondary"
              data-size="sm"
              disabled={submit.busy || drafts.isPending}
            >
              {t('desk.doors.next')}
            </Button>
          )}
          {inForce !== undefined && (
            <Link to="/redaktion" search={{ dra: `${criterion}:${inForce}` }}>
              {t('desk.doors.withdraw', { version: inForce })}
            </Link>
          )}
          <Link to="/redaktion">{t('desk.toDesk')}</Link>
        </div>
      </form>
    </div>
  );
}

import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { organisationsWhere } from '../../../session/use-me';
import { type DraftKey, useDrafts, useWithdrawals } from '../api/use-desk';
import { DraftList } from './draft-list';
import { NewCriterion } from './new-criterion';
import { ProposeWithdrawal } from './propose-withdrawal';
import { WithdrawalList } from './withdrawal-list';

interface DeskPageProps {
  readonly me: Me;
  /** The version that a withdrawal is to be proposed of, when one came here for that. */
  readonly withdraw: DraftKey | undefined;
  readonly onDraft: (draft: DraftKey) => void;
}

/** What is under work in the library, and what waits for whom. */
export function DeskPage({ me, withdraw, onDraft }: DeskPageProps) {
  const { t } = useTranslation();
  const mayRead = organisationsWhere(me, 'library.read').length > 0;
  if (!mayRead) {
    return (
      <div className="page page--narrow">
        <Heading level={1} data-size="lg">
          {t('desk.title')}
        </Heading>
        <Alert data-color="info">
          {t('desk.notYours')} <Link to="/pa-gang">{t('board.title')}</Link>
        </Alert>
      </div>
    );
  }
  return (
    <Desk
      mayEdit={organisationsWhere(me, 'library.edit').length > 0}
      mayReview={organisationsWhere(me, 'library.review').length > 0}
      withdraw={withdraw}
      onDraft={onDraft}
      me={me}
    />
  );
}

interface DeskProps extends DeskPageProps {
  readonly mayEdit: boolean;
  readonly mayReview: boolean;
}

function Desk({ me, mayEdit, mayReview, withdraw, onDraft }: DeskProps) {
  const { t } = useTranslation();
  const drafts = useDrafts();
  const withdrawals = useWithdrawals();
  const failed = drafts.error ?? withdrawals.error;
  return (
    <div className="page">
      <Heading level={1} data-size="lg">
        {t('desk.title')}
      </Heading>
      <Paragraph className="lead">
        {t(mayEdit ? 'desk.leadEditor' : mayReview ? 'desk.leadReviewer' : 'desk.leadReader')}
      </Paragraph>
      {failed && <Alert data-color="danger">{failed.message}</Alert>}
      {drafts.data ? (
        <DraftList drafts={drafts.data.items} name={me.account.name} mayReview={mayReview} />
      ) : (
        <Spinner aria-label={t('desk.opening')} />
      )}
      {withdrawals.data && (
        <WithdrawalList withdrawals={withdrawals.data.items} mayReview={mayReview} />
      )}
      {mayEdit && <ProposeWithdrawal key={withdraw?.criterion} version={withdraw} />}
      {mayEdit && <NewCriterion onBegun={onDraft} />}
    </div>
  );
}

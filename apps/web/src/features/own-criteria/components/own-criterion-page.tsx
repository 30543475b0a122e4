import { Alert, Button, Heading, Paragraph, Spinner, Tag } from '@digdir/designsystemet-react';
import type { OwnCriterion } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { draftOf, newestOf } from '../api/own-versions';
import {
  nextOwn,
  useLibraryVersion,
  useOwnAnswers,
  useOwnCriterion,
  type OwnKey,
} from '../api/use-own-criteria';
import type { OwnSaveState } from '../api/use-own-draft';
import { DeleteDraftDialog } from './delete-draft-dialog';
import { OwnEditor } from './own-editor';
import { OwnOrigin } from './own-origin';
import { OwnStanding } from './own-standing';
import { OwnVersions } from './own-versions';
import { WithdrawDialog } from './withdraw-dialog';

interface OwnCriterionPageProps {
  readonly at: OwnKey;
  readonly organisation: string;
  readonly account: string;
  readonly mayWrite: boolean;
  /** What has just happened on another page. */
  readonly news: string | undefined;
  readonly saveStatus: (state: OwnSaveState) => ReactNode;
  readonly onGone: () => void;
}

/** One of the organisation's own criteria: its draft under work, or its words and what to do next. */
export function OwnCriterionPage(props: OwnCriterionPageProps) {
  const { t } = useTranslation();
  const own = useOwnCriterion(props.at);
  if (own.isError) {
    return (
      <div className="page">
        <Alert data-color="danger">{own.error.message}</Alert>
      </div>
    );
  }
  if (!own.data) return <Spinner aria-label={t('own.loading')} />;
  return <Loaded {...props} criterion={own.data} />;
}

function Loaded(props: OwnCriterionPageProps & { readonly criterion: OwnCriterion }) {
  const { at, organisation, account, mayWrite, news, saveStatus, onGone, criterion } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const answers = useOwnAnswers(at.organisationId);
  const [dialog, setDialog] = useState<'withdraw' | 'delete' | null>(null);
  const [said, setSaid] = useState(news);
  const draft = draftOf(criterion);
  const newest = newestOf(criterion);
  const { forkedFrom } = criterion;
  const former = useLibraryVersion(forkedFrom?.criterion ?? null, criterion.baseVersion);
  const next = useSubmit(async () => {
    await answers.decided(await nextOwn(at));
    setSaid(undefined);
  });
  const title = criterion.title[language] || criterion.title.sv || t('own.untitled');
  const approved = criterion.versions.findLast(({ decision }) => decision.status === 'approved');
  const cited = `${forkedFrom?.criterion}:${criterion.baseVersion}`;
  // The diff must not begin without what it is a diff against.
  const ready = forkedFrom === null || former.data !== undefined || former.isError;
  const decided = async (answer: OwnCriterion, news: string) => {
    await answers.decided(answer);
    setSaid(news);
  };
  return (
    <div className="page own-criterion">
      <p className="eyebrow">
        {organisation} ·{' '}
        <Link to="/organisationer/$id/kriterier" params={{ id: at.organisationId }}>
          {t('own.back')}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {title}
      </Heading>
      <div className="tag-row">
        <Tag data-color="warning">{t('own.mark', { organisation })}</Tag>
        <Tag data-color="neutral">
          {criterion.id}:{criterion.version}
        </Tag>
        <OwnStanding criterion={criterion} />
      </div>
      <OwnOrigin criterion={criterion} organisationId={at.organisationId} title={title} />
      <div role="status">{said !== undefined && <Alert data-color="success">{said}</Alert>}</div>
      {!mayWrite && <Alert data-color="info">{t('own.readOnly')}</Alert>}
      {draft !== undefined && mayWrite && !ready && <Spinner aria-label={t('own.loading')} />}
      {draft !== undefined && mayWrite && ready && (
        <OwnEditor
          key={draft.version}
          at={at}
          criterion={criterion}
          draft={draft}
          account={account}
          former={former.data && { ...former.data, goals: former.data.goals.map(({ id }) => id) }}
          formerName={t('own.libraryVersion', { cited })}
          saveStatus={saveStatus}
          onApproved={(answer) => decided(answer, t('own.approved', { version: answer.version }))}
        />
      )}
      {mayWrite && draft === undefined && newest !== undefined && (
        <form onSubmit={next.onSubmit}>
          <FormProblem submit={next} />
          <div className="button-row">
            <Button type="submit" disabled={next.busy}>
              {t('own.next')}
            </Button>
            {approved !== undefined && (
              <Button
                type="button"
                variant="secondary"
                data-color="danger"
                onClick={() => setDialog('withdraw')}
              >
                {t('own.withdraw')}
              </Button>
            )}
          </div>
          <Paragraph data-size="sm" className="quiet">
            {t('own.nextHelp')}
          </Paragraph>
        </form>
      )}
      {mayWrite && draft !== undefined && (
        <Button variant="tertiary" data-color="danger" onClick={() => setDialog('delete')}>
          {t('own.deleteDraft')}
        </Button>
      )}
      <OwnVersions criterion={criterion} organisation={at.organisationId} />
      {dialog === 'withdraw' && approved !== undefined && (
        <WithdrawDialog
          at={at}
          version={approved.version}
          onClose={() => setDialog(null)}
          onWithdrawn={(answer) =>
            decided(answer, t('own.withdrawn', { version: approved.version }))
          }
        />
      )}
      {dialog === 'delete' && draft !== undefined && (
        <DeleteDraftDialog
          at={at}
          version={draft.version}
          onClose={() => setDialog(null)}
          onDeleted={async () => {
            await answers.gone(at.localId);
            onGone();
          }}
        />
      )}
    </div>
  );
}

import { Alert, Heading, Spinner, Tag } from '@digdir/designsystemet-react';
import type { Draft, Me } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { organisationsWhere } from '../../../session/use-me';
import { contentOfVersion } from '../api/as-version';
import {
  citeOf,
  type DraftKey,
  useDraft,
  useLibraryCriterion,
  useLibraryVersion,
} from '../api/use-desk';
import { DecideView } from './decide-view';
import { Editor } from './editor';

export type DraftView = 'skriv' | 'besluta';

interface DraftPageProps {
  readonly draft: DraftKey;
  readonly me: Me;
  readonly view: DraftView | undefined;
  readonly onView: (view: DraftView) => void;
  readonly onGone: () => void;
}

/** One draft: written on one page, planned and decided on the other. */
export function DraftPage({ draft: key, me, view, onView, onGone }: DraftPageProps) {
  const { t } = useTranslation();
  const { data: draft, error } = useDraft(key);
  const library = useLibraryCriterion(key.criterion, draft !== undefined && !draft.isNew);
  const former = formerOf(library.data?.versions ?? [], key.version);
  const base = useLibraryVersion(key.criterion, former);
  const failed = error ?? library.error ?? base.error;
  if (failed) {
    return (
      <div className="page">
        <Alert data-color="danger">{failed.message}</Alert>
        <p>
          <Link to="/redaktion">{t('desk.toDesk')}</Link>
        </p>
      </div>
    );
  }
  if (!draft || (!draft.isNew && library.isPending) || (former !== null && base.isPending)) {
    return <Spinner aria-label={t('desk.opening')} />;
  }
  const mayEdit = organisationsWhere(me, 'library.edit').length > 0;
  const mayReview = organisationsWhere(me, 'library.review').length > 0;
  const shown = view ?? (mayEdit ? 'skriv' : 'besluta');
  const compared = {
    base: base.data ? contentOfVersion(base.data) : null,
    baseVersion: base.data ?? null,
  };
  return (
    <article className="page page--wide">
      <DraftHead draft={draft} />
      <nav className="view-switch" aria-label={t('desk.views')}>
        {(['skriv', 'besluta'] as const).map((each) => (
          <button
            key={each}
            type="button"
            aria-current={shown === each ? 'page' : undefined}
            onClick={() => onView(each)}
          >
            {t(
              each === 'skriv'
                ? mayEdit
                  ? 'desk.view_write'
                  : 'desk.view_read'
                : 'desk.view_decide',
            )}
          </button>
        ))}
      </nav>
      {shown === 'skriv' ? (
        <Editor
          key={citeOf(key)}
          draft={draft}
          account={me.account.id}
          mayWrite={mayEdit && draft.stage !== 'approved'}
          {...compared}
        />
      ) : (
        <DecideView
          draft={draft}
          account={me.account.id}
          mayEdit={mayEdit}
          mayReview={mayReview}
          onGone={onGone}
          {...compared}
        />
      )}
    </article>
  );
}

function DraftHead({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = (draft.title as Partial<Record<'sv' | 'en', string>>)[language];
  return (
    <header className="draft-head">
      <p className="eyebrow">
        <Link to="/redaktion">{t('desk.title')}</Link>
        {!draft.isNew && (
          <>
            {' · '}
            <Link to="/kriterier/$id" params={{ id: draft.criterion }}>
              {t('desk.inLibrary')}
            </Link>
          </>
        )}
      </p>
      <Heading level={1} data-size="md">
        {title || t('desk.untitled')}
      </Heading>
      <ul className="tag-row" aria-label={t('library.facts')}>
        <li>
          <Tag data-color="neutral">{citeOf(draft)}</Tag>
        </li>
        <li>
          <Tag data-color="info">{t(`desk.stage.${draft.stage}`)}</Tag>
        </li>
        <li>
          <span className="quiet">
            {t('desk.writtenBy', { authors: draft.authors.join(', ') })}
          </span>
        </li>
      </ul>
    </header>
  );
}

/** The version to compare with: what is in force, else the newest that came before the draft. */
function formerOf(
  versions: readonly { readonly version: number; readonly state: string }[],
  draft: number,
): number | null {
  const before = versions.filter(({ version }) => version < draft);
  return (before.find(({ state }) => state === 'inForce') ?? before.at(-1))?.version ?? null;
}

import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BoardPage } from '../../features/board/components/board-page';
import { DeskPage } from '../../features/desk/components/desk-page';
import { DraftPage } from '../../features/desk/components/draft-page';
import { SignedIn } from '../../session/signed-in';
import { PageTitle } from '../layout/page-title';

const desk = getRouteApi('/redaktion');
const draft = getRouteApi('/redaktion/$criterion/$version');
const board = getRouteApi('/pa-gang');

export function DeskRoute() {
  const { t } = useTranslation();
  const navigate = desk.useNavigate();
  const [criterion, version] = desk.useSearch().dra?.split(':') ?? [];
  return (
    <>
      <PageTitle>{t('desk.title')}</PageTitle>
      <SignedIn>
        {(me) => (
          <DeskPage
            me={me}
            withdraw={criterion && version ? { criterion, version: Number(version) } : undefined}
            onDraft={({ criterion: begun, version: number }) =>
              void navigate({
                to: '/redaktion/$criterion/$version',
                params: { criterion: begun, version: String(number) },
              })
            }
          />
        )}
      </SignedIn>
    </>
  );
}

export function DraftRoute() {
  const { criterion, version } = draft.useParams();
  const { vy } = draft.useSearch();
  const navigate = draft.useNavigate();
  return (
    <>
      <PageTitle>{`${criterion}:${version}`}</PageTitle>
      <SignedIn>
        {(me) => (
          <DraftPage
            key={`${criterion}:${version}`}
            draft={{ criterion, version: Number(version) }}
            me={me}
            view={vy}
            onView={(view) => void navigate({ search: { vy: view }, resetScroll: false })}
            onGone={() => void navigate({ to: '/redaktion' })}
          />
        )}
      </SignedIn>
    </>
  );
}

export function BoardRoute() {
  const { t } = useTranslation();
  const navigate = board.useNavigate();
  return (
    <>
      <PageTitle>{t('board.title')}</PageTitle>
      <BoardPage
        productGroup={board.useSearch().productGroup ?? ''}
        onProductGroup={(slug) =>
          void navigate({ search: slug === '' ? {} : { productGroup: slug }, replace: true })
        }
      />
    </>
  );
}

import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { CriterionPage } from '../../features/criterion-page/components/criterion-page';
import { DeskDoors } from '../../features/desk/components/desk-doors';
import { readLibraryFilter, writeLibraryFilter } from '../../features/library/api/library-filter';
import { LibraryPage } from '../../features/library/components/library-page';
import { ForkDoor } from '../../features/own-criteria/components/fork-door';
import { PageTitle } from '../layout/page-title';

const library = getRouteApi('/kriterier');
const criterion = getRouteApi('/kriterier/$id');

export function LibraryRoute() {
  const { t } = useTranslation();
  const navigate = library.useNavigate();
  return (
    <>
      <PageTitle>{t('library.title')}</PageTitle>
      <LibraryPage
        filter={readLibraryFilter(library.useSearch())}
        onFilter={(filter) =>
          void navigate({ search: writeLibraryFilter(filter), replace: true, resetScroll: false })
        }
      />
    </>
  );
}

export function CriterionRoute() {
  const navigate = criterion.useNavigate();
  const { id } = criterion.useParams();
  const { version, asOf } = criterion.useSearch();
  return (
    <>
      <PageTitle>{id}</PageTitle>
      <CriterionPage
        key={id}
        id={id}
        version={version}
        asOf={asOf ?? ''}
        tools={
          <>
            <ForkDoor
              criterion={id}
              version={version}
              onForked={(organisation, localId) =>
                void navigate({
                  to: '/organisationer/$id/kriterier/$localId',
                  params: { id: organisation, localId },
                })
              }
            />
            <DeskDoors
              criterion={id}
              onDraft={(draft) =>
                void navigate({
                  to: '/redaktion/$criterion/$version',
                  params: { criterion: draft.criterion, version: String(draft.version) },
                })
              }
            />
          </>
        }
      />
    </>
  );
}

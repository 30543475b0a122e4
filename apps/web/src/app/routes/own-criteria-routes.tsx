import { Alert } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { MergePage } from '../../features/own-criteria/components/merge-page';
import { OwnCriteriaPage } from '../../features/own-criteria/components/own-criteria-page';
import { OwnCriterionPage } from '../../features/own-criteria/components/own-criterion-page';
import { SignedIn } from '../../session/signed-in';
import { PageTitle } from '../layout/page-title';
import { SaveStatus } from './save-status';
import { SaveTrouble } from './save-trouble';

const list = getRouteApi('/organisationer/$id/kriterier');
const one = getRouteApi('/organisationer/$id/kriterier/$localId');
const merge = getRouteApi('/organisationer/$id/kriterier/$localId/jamfor');

export function OwnCriteriaRoute() {
  const { t } = useTranslation();
  const navigate = list.useNavigate();
  const { id } = list.useParams();
  return (
    <>
      <PageTitle>{t('own.title')}</PageTitle>
      <Member of={id}>
        {(membership) => (
          <OwnCriteriaPage
            organisation={membership.organisation}
            mayWrite={membership.permissions.includes('criteria.write')}
            onBegun={(localId) =>
              void navigate({
                to: '/organisationer/$id/kriterier/$localId',
                params: { id, localId },
              })
            }
          />
        )}
      </Member>
    </>
  );
}

export function OwnCriterionRoute() {
  const { t } = useTranslation();
  const navigate = one.useNavigate();
  const { id, localId } = one.useParams();
  const { med } = one.useSearch();
  // Said once: a reload, or a link sent on, has no news.
  const [news] = useState(med);
  return (
    <>
      <PageTitle>{localId}</PageTitle>
      <Member of={id}>
        {(membership, me) => (
          <OwnCriterionPage
            key={localId}
            at={{ organisationId: id, localId }}
            organisation={membership.organisation.name}
            account={me.account.id}
            mayWrite={membership.permissions.includes('criteria.write')}
            news={news === undefined ? undefined : t('own.merged', { cited: news })}
            saveStatus={(saveState) => (
              <>
                <SaveStatus saveState={saveState} />
                <SaveTrouble saveState={saveState} />
              </>
            )}
            onGone={() => void navigate({ to: '/organisationer/$id/kriterier', params: { id } })}
          />
        )}
      </Member>
    </>
  );
}

export function OwnMergeRoute() {
  const { t } = useTranslation();
  const navigate = merge.useNavigate();
  const { id, localId } = merge.useParams();
  const { till } = merge.useSearch();
  return (
    <>
      <PageTitle>{`${t('own.mergeTitle')}: ${localId}`}</PageTitle>
      <Member of={id}>
        {(membership) => (
          <MergePage
            at={{ organisationId: id, localId }}
            to={till}
            mayWrite={membership.permissions.includes('criteria.write')}
            onTo={(version) => void navigate({ search: { till: version }, resetScroll: false })}
            onMerged={(cited) =>
              void navigate({
                to: '/organisationer/$id/kriterier/$localId',
                params: { id, localId },
                search: { med: cited },
              })
            }
          />
        )}
      </Member>
    </>
  );
}

interface MemberProps {
  readonly of: string;
  readonly children: (membership: Me['memberships'][number], me: Me) => ReactNode;
}

/** A page for the members of an organisation. Others are not told whether it exists. */
function Member({ of, children }: MemberProps) {
  const { t } = useTranslation();
  return (
    <SignedIn>
      {(me) => {
        const membership = me.memberships.find(({ organisation }) => organisation.id === of);
        return membership ? (
          children(membership, me)
        ) : (
          <div className="page">
            <Alert data-color="warning">{t('own.notMember')}</Alert>
          </div>
        );
      }}
    </SignedIn>
  );
}

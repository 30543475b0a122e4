import { Alert, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { TenderDocument } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { AmbitionStep } from '../../features/ambition/components/ambition-step';
import { CheckStep } from '../../features/check/components/check-step';
import { DocumentStep } from '../../features/document/components/document-step';
import { FillInStep } from '../../features/fill-in/components/fill-in-step';
import { PickStep } from '../../features/pick/components/pick-step';
import { PurchaseStep } from '../../features/purchase/components/purchase-step';
import { useCatalogue } from '../../selection-state/catalogue';
import { readLocalDocument } from '../../selection-state/local-documents';
import { fetchTender } from '../../selection-state/tender-api';
import { useSavedDraft } from '../../selection-state/use-saved-draft';
import { PageTitle } from '../layout/page-title';
import { NotFoundRoute } from './fault-routes';
import { isStep, type WizardStep } from './wizard-steps';
import { WizardFrame } from './wizard-frame';

const wizard = getRouteApi('/dokument/$id/$step');

export function WizardRoute() {
  const { t } = useTranslation();
  const { id, step } = wizard.useParams();
  const secret = readLocalDocument(id)?.secret;
  const document = useQuery({
    queryKey: ['tender', id],
    queryFn: () => fetchTender(id, secret ?? ''),
    enabled: secret !== undefined,
    staleTime: Infinity,
    // Work under way must never be exchanged behind the buyer's back.
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    gcTime: 0,
  });

  if (!isStep(step)) return <NotFoundRoute />;
  if (secret === undefined) return <Closed why={t('wizard.noKey')} />;
  if (document.isError) return <Closed why={document.error.message} />;
  if (document.isPending) return <Spinner aria-label={t('wizard.opening')} />;
  return <Wizard key={id} document={document.data} secret={secret} step={step} />;
}

interface WizardProps {
  readonly document: TenderDocument;
  readonly secret: string;
  readonly step: WizardStep;
}

function Wizard({ document, secret, step }: WizardProps) {
  const { t } = useTranslation();
  const saved = useSavedDraft(document, secret);
  const { draft, change } = saved;
  const { catalogue, error } = useCatalogue(draft.selection.publicationDate ?? null);
  const shared = { draft, change };
  return (
    <>
      <PageTitle>
        {`${t(`step.${step}.name`)}: ${draft.selection.title || t('wizard.untitled')}`}
      </PageTitle>
      <WizardFrame saved={saved} id={document.id} step={step}>
        {error && <Alert data-color="danger">{error.message}</Alert>}
        {!catalogue && !error && <Spinner aria-label={t('wizard.opening')} />}
        {catalogue && step === 'kop' && <PurchaseStep {...shared} catalogue={catalogue} />}
        {catalogue && step === 'ambition' && <AmbitionStep {...shared} catalogue={catalogue} />}
        {catalogue && step === 'valj' && <PickStep {...shared} catalogue={catalogue} />}
        {catalogue && step === 'fyll-i' && <FillInStep {...shared} catalogue={catalogue} />}
        {catalogue && step === 'kontroll' && (
          <CheckStep {...shared} catalogue={catalogue} id={document.id} />
        )}
        {step === 'dokument' && (
          <DocumentStep {...shared} id={document.id} secret={secret} flush={saved.flush} />
        )}
      </WizardFrame>
    </>
  );
}

/** The document is not shown; `why` says what to do. */
function Closed({ why }: { readonly why: string }) {
  const { t } = useTranslation();
  return (
    <div className="page">
      <PageTitle>{t('wizard.closed')}</PageTitle>
      <Heading level={1} data-size="lg">
        {t('wizard.closed')}
      </Heading>
      <Alert data-color="warning">{why}</Alert>
      <Paragraph>
        <Link to="/">{t('fault.toStart')}</Link>
      </Paragraph>
    </div>
  );
}

import { Alert, Spinner } from '@digdir/designsystemet-react';
import type { TenderDocument } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AmbitionStep } from '../../features/ambition/components/ambition-step';
import { CheckStep } from '../../features/check/components/check-step';
import { DocumentStep } from '../../features/document/components/document-step';
import { FillInStep } from '../../features/fill-in/components/fill-in-step';
import { MergeScreen } from '../../features/merge/components/merge-screen';
import { OthersNote } from '../../features/merge/components/others-note';
import { PickStep } from '../../features/pick/components/pick-step';
import { PurchaseStep } from '../../features/purchase/components/purchase-step';
import { Locked } from '../../forms/locked';
import { useCatalogue } from '../../selection-state/catalogue';
import type { TenderAccess } from '../../selection-state/tender-access';
import { useSavedDraft } from '../../selection-state/use-saved-draft';
import { useVocabulary } from '../../selection-state/vocabulary';
import { useMe } from '../../session/use-me';
import { usePersonName } from '../../session/use-person-name';
import { PageTitle } from '../layout/page-title';
import { useSaveNotes } from './save-notes';
import { SaveTrouble } from './save-trouble';
import { WhyReadOnly } from './why-read-only';
import { WizardBar } from './wizard-bar';
import { WizardFrame } from './wizard-frame';
import type { WizardStep } from './wizard-steps';

interface WizardProps {
  readonly document: TenderDocument;
  readonly access: TenderAccess;
  readonly step: WizardStep;
}

/** One document under work; when two people's changes meet, what to make of them comes first. */
export function Wizard({ document, access: now, step }: WizardProps) {
  const { t } = useTranslation();
  // What it was opened by: a session that ends in the middle must not close what is written in it.
  const [access] = useState(now);
  const nameOf = usePersonName();
  const { data: me } = useMe();
  const saved = useSavedDraft(document, access, useSaveNotes());
  const { draft, saveState, change } = saved;
  const { catalogue, error } = useCatalogue(
    draft.selection.publicationDate ?? null,
    document.organisation,
  );
  const vocabulary = useVocabulary(catalogue);
  const { id, organisation } = document;
  const { secret, mayWrite } = access;
  const shared = { draft, change };
  const title = draft.selection.title || t('wizard.untitled');
  const isOpen = saveState.kind === 'conflict';
  const other = isOpen ? saveState.document.savedBy : null;
  const isMe = other !== null && other.id === me?.account.id;
  return (
    <div className="wizard">
      <PageTitle>{isOpen ? t('merge.title') : `${t(`step.${step}.name`)}: ${title}`}</PageTitle>
      <WizardBar saved={saved} id={id} owner={organisation?.name ?? null} mayWrite={mayWrite} />
      {isOpen ? (
        <MergeScreen
          key={saveState.document.revision}
          mine={draft}
          meeting={saveState}
          who={isMe ? t('merge.otherWindow') : nameOf(other)}
          isMe={isMe}
          vocabulary={vocabulary}
          onResolve={(chosen, holdsMine) => {
            saved.resolve(chosen, holdsMine);
            // The screen of choices is gone: focus goes on where a new page would begin.
            window.document.getElementById('innehall')?.focus();
          }}
        />
      ) : (
        <WizardFrame
          id={id}
          step={step}
          notice={
            <>
              <SaveTrouble saveState={saveState} />
              <WhyReadOnly document={document} access={access} />
              <OthersNote
                others={saved.others}
                vocabulary={vocabulary}
                onDismiss={saved.dismissOthers}
              />
            </>
          }
        >
          {error && <Alert data-color="danger">{error.message}</Alert>}
          {!catalogue && !error && <Spinner aria-label={t('wizard.opening')} />}
          {catalogue && (
            <>
              <Locked when={!mayWrite}>
                {step === 'kop' && (
                  <PurchaseStep {...shared} catalogue={catalogue} locked={!mayWrite} />
                )}
                {step === 'ambition' && <AmbitionStep {...shared} catalogue={catalogue} />}
                {step === 'fyll-i' && <FillInStep {...shared} catalogue={catalogue} />}
              </Locked>
              {step === 'valj' && <PickStep {...shared} catalogue={catalogue} locked={!mayWrite} />}
              {step === 'kontroll' && <CheckStep {...shared} catalogue={catalogue} id={id} />}
            </>
          )}
          {step === 'dokument' && (
            <DocumentStep
              {...shared}
              id={id}
              secret={secret}
              owner={organisation?.name ?? null}
              locked={!mayWrite}
              flush={saved.flush}
            />
          )}
        </WizardFrame>
      )}
    </div>
  );
}

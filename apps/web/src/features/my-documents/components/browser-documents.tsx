import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { Me } from '@kravsmed/contract';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { listLocalDocuments, type LocalDocument } from '../../../selection-state/local-documents';
import { organisationsWhere } from '../../../session/use-me';
import { DOCUMENTS } from '../api/use-documents';
import { AdoptDialog } from './adopt-dialog';

/** What nobody owns and this browser holds the key to; who is signed in may move it in. */
export function BrowserDocuments({ me }: { readonly me: Me | null | undefined }) {
  const { t } = useTranslation();
  const queries = useQueryClient();
  const [documents, setDocuments] = useState(() => listLocalDocuments());
  const [adopting, setAdopting] = useState<readonly LocalDocument[]>([]);
  const [told, setTold] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const organisations = organisationsWhere(me, 'tender.write');
  if (documents.length === 0 && told === '') return null;
  const only = organisations.length === 1 ? organisations[0]?.name : undefined;
  const moveIn =
    only === undefined ? t('documents.moveIn') : t('documents.moveInto', { organisation: only });

  const close = () => {
    setAdopting([]);
    setDocuments(listLocalDocuments());
    status.current?.focus();
  };
  return (
    <section aria-label={me ? t('documents.inBrowser') : t('start.mine')}>
      <p
        role="status"
        ref={status}
        tabIndex={-1}
        className={told === '' ? 'visually-hidden' : 'notice'}
      >
        {told}
      </p>
      {documents.length > 0 && (
        <>
          <div className="page__head">
            <Heading level={2} data-size="sm">
              {me ? t('documents.inBrowser') : t('start.mine')}
            </Heading>
            {organisations.length > 0 && documents.length > 1 && (
              <Button variant="secondary" data-size="sm" onClick={() => setAdopting(documents)}>
                {t('documents.moveAllIn', { count: documents.length })}
              </Button>
            )}
          </div>
          <ul className="document-list">
            {documents.map((document) => (
              <BrowserDocument
                key={document.id}
                document={document}
                moveIn={organisations.length > 0 ? moveIn : null}
                onMoveIn={() => setAdopting([document])}
              />
            ))}
          </ul>
          <Paragraph data-size="sm" className="quiet">
            {me ? t('documents.inBrowserHelp') : t('start.mineHelp')}
          </Paragraph>
        </>
      )}
      {adopting.length > 0 && me && (
        <AdoptDialog
          documents={adopting}
          organisations={organisations}
          account={me.account.id}
          onClose={close}
          onAdopted={(count, organisation) => {
            setTold(t('documents.movedIn', { count, organisation }));
            void queries.invalidateQueries({ queryKey: DOCUMENTS });
            close();
          }}
        />
      )}
    </section>
  );
}

interface BrowserDocumentProps {
  readonly document: LocalDocument;
  /** What the button is called that moves it in; null for who cannot. */
  readonly moveIn: string | null;
  readonly onMoveIn: () => void;
}

function BrowserDocument({ document, moveIn, onMoveIn }: BrowserDocumentProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const title = document.title || t('wizard.untitled');
  return (
    <li className="document-row">
      <div className="document-row__what">
        <span className="document-row__title">
          <Link to="/dokument/$id/$step" params={{ id: document.id, step: 'kop' }}>
            {title}
          </Link>
        </span>
        <span className="quiet">{formatMoment(document.openedAt, language)}</span>
      </div>
      {moveIn !== null && (
        <Button
          variant="secondary"
          data-size="sm"
          aria-label={`${moveIn}: ${title}`}
          onClick={onMoveIn}
        >
          {moveIn}
        </Button>
      )}
    </li>
  );
}

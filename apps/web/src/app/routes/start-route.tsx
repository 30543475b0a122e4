import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../criterion-text/use-language';
import { emptyDraft } from '../../selection-state/draft';
import { listLocalDocuments, writeLocalDocument } from '../../selection-state/local-documents';
import { createTender } from '../../selection-state/tender-api';
import { PageTitle } from '../layout/page-title';

/** What Kravsmed is, the one thing to do first, and what this browser was working on. */
export function StartRoute() {
  const { t } = useTranslation();
  const language = useLanguage();
  const navigate = useNavigate();
  const [fault, setFault] = useState('');
  const [starting, setStarting] = useState(false);
  const documents = listLocalDocuments();

  const start = async () => {
    setStarting(true);
    setFault('');
    try {
      const { id, secret, title } = await createTender(emptyDraft(language));
      writeLocalDocument({ id, secret, title, openedAt: new Date().toISOString() });
      await navigate({ to: '/dokument/$id/$step', params: { id, step: 'kop' } });
    } catch (error) {
      setFault((error as Error).message);
      setStarting(false);
    }
  };

  return (
    <div className="start">
      <PageTitle>{t('start.title')}</PageTitle>
      <section className="hero">
        <div className="hero__inner">
          <Heading level={1} data-size="xl">
            {t('start.title')}
          </Heading>
          <Paragraph data-size="lg">{t('start.lead')}</Paragraph>
          <Button data-size="lg" onClick={() => void start()} disabled={starting}>
            {t('start.create')}
          </Button>
          {fault !== '' && (
            <Alert data-color="danger">
              {t('start.failed')} {fault}
            </Alert>
          )}
        </div>
      </section>
      <div className="page">
        {documents.length > 0 && (
          <section aria-labelledby="mine">
            <Heading level={2} data-size="sm" id="mine">
              {t('start.mine')}
            </Heading>
            <ul className="document-list">
              {documents.map((document) => (
                <li key={document.id}>
                  <Link to="/dokument/$id/$step" params={{ id: document.id, step: 'kop' }}>
                    {document.title || t('wizard.untitled')}
                  </Link>
                  <span className="quiet">
                    {new Date(document.openedAt).toLocaleString(
                      language === 'sv' ? 'sv-SE' : 'en-GB',
                      {
                        dateStyle: 'medium',
                        timeStyle: 'short',
                      },
                    )}
                  </span>
                </li>
              ))}
            </ul>
            <Paragraph data-size="sm" className="quiet">
              {t('start.mineHelp')}
            </Paragraph>
          </section>
        )}
        <section aria-labelledby="how">
          <Heading level={2} data-size="sm" id="how">
            {t('start.how')}
          </Heading>
          <ol className="how-list">
            {(['pick', 'check', 'insert'] as const).map((step) => (
              <li key={step}>
                <strong>{t(`start.how_${step}`)}</strong> {t(`start.how_${step}_text`)}
              </li>
            ))}
          </ol>
        </section>
        <section className="doors" aria-label={t('start.doors')}>
          <Link className="door" to="/kriterier">
            <strong>{t('nav.library')}</strong>
            <span>{t('start.doorLibrary')}</span>
          </Link>
          <Link className="door" to="/kommande">
            <strong>{t('nav.upcoming')}</strong>
            <span>{t('start.doorUpcoming')}</span>
          </Link>
          <Link className="door" to="/andringar">
            <strong>{t('nav.changes')}</strong>
            <span>{t('start.doorChanges')}</span>
          </Link>
        </section>
      </div>
    </div>
  );
}

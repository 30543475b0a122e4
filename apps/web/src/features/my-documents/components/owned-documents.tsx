import {
  Alert,
  Checkbox,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
  Spinner,
} from '@digdir/designsystemet-react';
import type { Me, TenderSummary } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDocuments } from '../api/use-documents';
import { DocumentList } from './document-list';

/** Every tender document of one's organisations: under work, templates, and archived on request. */
export function OwnedDocuments({ me }: { readonly me: Me }) {
  const { t } = useTranslation();
  const documents = useDocuments(me);
  const [organisation, setOrganisation] = useState('');
  const [withArchived, setWithArchived] = useState(false);
  if (documents.isError) return <Alert data-color="danger">{documents.error.message}</Alert>;
  if (!documents.data) return <Spinner aria-label={t('documents.loading')} />;

  const shown = documents.data.filter(
    (one) => organisation === '' || one.organisation?.id === organisation,
  );
  const active = shown.filter(({ archivedAt }) => archivedAt === null);
  const archived = shown.filter(({ archivedAt }) => archivedAt !== null);
  const templates = active.filter(({ isTemplate }) => isTemplate);
  const several = me.memberships.length > 1;
  return (
    <>
      {several && (
        <Field className="documents-filter">
          <Label>{t('documents.showFrom')}</Label>
          <Select value={organisation} onChange={(event) => setOrganisation(event.target.value)}>
            <Select.Option value="">{t('documents.allOrganisations')}</Select.Option>
            {me.memberships.map((one) => (
              <Select.Option key={one.organisation.id} value={one.organisation.id}>
                {one.organisation.name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      <DocumentSection
        id="under-work"
        title={t('documents.underWork')}
        none={t('documents.none')}
        documents={active.filter(({ isTemplate }) => !isTemplate)}
        me={me}
      />
      <DocumentSection
        id="templates"
        title={t('documents.templates')}
        none={t('documents.noTemplates')}
        documents={templates}
        me={me}
      />
      {archived.length > 0 && (
        <Checkbox
          label={t('documents.showArchived', { count: archived.length })}
          checked={withArchived}
          onChange={(event) => setWithArchived(event.target.checked)}
        />
      )}
      {withArchived && archived.length > 0 && (
        <DocumentSection
          id="archived"
          title={t('documents.archive')}
          none=""
          documents={archived}
          me={me}
        />
      )}
    </>
  );
}

interface DocumentSectionProps {
  readonly id: string;
  readonly title: string;
  /** What is said when there is none. */
  readonly none: string;
  readonly documents: readonly TenderSummary[];
  readonly me: Me;
}

function DocumentSection({ id, title, none, documents, me }: DocumentSectionProps) {
  return (
    <section aria-labelledby={id} className="panel">
      <Heading level={2} data-size="sm" id={id} tabIndex={-1}>
        {title}
      </Heading>
      {documents.length === 0 ? (
        <Paragraph className="quiet">{none}</Paragraph>
      ) : (
        <DocumentList documents={documents} me={me} heading={id} />
      )}
    </section>
  );
}

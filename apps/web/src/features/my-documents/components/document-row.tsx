import { Button, Tag } from '@digdir/designsystemet-react';
import type { Me, TenderSummary } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { usePersonName } from '../../../session/use-person-name';
import { DocumentMenu, type DocumentTask } from './document-menu';

interface DocumentRowProps {
  readonly document: TenderSummary;
  readonly me: Me;
  readonly onTask: (task: DocumentTask) => void;
}

/** One document: its name, who saved it last and when, and what can be done to it. */
export function DocumentRow({ document, me, onTask }: DocumentRowProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePersonName();
  const { id, organisation, isTemplate, archivedAt } = document;
  const title = document.title || t('wizard.untitled');
  const membership = me.memberships.find((one) => one.organisation.id === organisation?.id);
  const mayWrite = membership?.permissions.includes('tender.write') ?? false;
  const time = formatMoment(document.updatedAt, language);
  return (
    <li className="document-row">
      <div className="document-row__what">
        <span className="document-row__title">
          <Link to="/dokument/$id/$step" params={{ id, step: 'kop' }}>
            {title}
          </Link>
          {isTemplate && (
            <Tag data-size="sm" data-color="info">
              {t('documents.template')}
            </Tag>
          )}
          {archivedAt !== null && (
            <Tag data-size="sm" data-color="neutral">
              {t('documents.archived')}
            </Tag>
          )}
        </span>
        <span className="quiet">
          {document.savedBy
            ? t('documents.savedBy', { time, who: nameOf(document.savedBy) })
            : t('documents.savedAt', { time })}
          {me.memberships.length > 1 && organisation && ` · ${organisation.name}`}
        </span>
      </div>
      <div className="document-row__do">
        {isTemplate && mayWrite && archivedAt === null && (
          <Button
            variant="secondary"
            data-size="sm"
            aria-label={t('documents.beginFromNamed', { title })}
            onClick={() => onTask('duplicate')}
          >
            {t('documents.beginFromTemplate')}
          </Button>
        )}
        <DocumentMenu document={document} title={title} mayWrite={mayWrite} onTask={onTask} />
      </div>
    </li>
  );
}

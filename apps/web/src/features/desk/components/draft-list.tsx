import { Heading, Paragraph, Table, Tag } from '@digdir/designsystemet-react';
import type { DraftSummary } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { citeOf } from '../api/use-desk';

interface DraftListProps {
  readonly drafts: readonly DraftSummary[];
  /** Who reads. */
  readonly name: string;
  readonly mayReview: boolean;
}

/** The drafts under work, and apart from them those that have been decided. */
export function DraftList({ drafts, name, mayReview }: DraftListProps) {
  const { t } = useTranslation();
  const open = drafts.filter(({ stage }) => stage !== 'approved');
  const decided = drafts.filter(({ stage }) => stage === 'approved');
  return (
    <section className="panel" aria-labelledby="utkast">
      <Heading level={2} data-size="sm" id="utkast">
        {t('desk.drafts.title')}
      </Heading>
      {open.length === 0 ? (
        <Paragraph>{t('desk.drafts.nothing')}</Paragraph>
      ) : (
        <DraftTable
          drafts={open}
          name={name}
          mayReview={mayReview}
          label={t('desk.drafts.table')}
        />
      )}
      {decided.length > 0 && (
        <details>
          <summary>{t('desk.drafts.decided', { count: decided.length })}</summary>
          <DraftTable
            drafts={decided}
            name={name}
            mayReview={false}
            label={t('desk.drafts.decided', { count: decided.length })}
          />
        </details>
      )}
    </section>
  );
}

function DraftTable({
  drafts,
  name,
  mayReview,
  label,
}: DraftListProps & { readonly label: string }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <div className="table-scroll" role="region" aria-label={label} tabIndex={0}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell scope="col">{t('desk.drafts.draft')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('desk.drafts.stage')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('desk.drafts.waitsFor')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('desk.drafts.planned')}</Table.HeaderCell>
            <Table.HeaderCell scope="col">{t('desk.drafts.written')}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {drafts.map((draft) => {
            const title = (draft.title as Partial<Record<'sv' | 'en', string>>)[language];
            return (
              <Table.Row key={citeOf(draft)}>
                <Table.HeaderCell scope="row">
                  <Link
                    to="/redaktion/$criterion/$version"
                    params={{ criterion: draft.criterion, version: String(draft.version) }}
                  >
                    {title || t('desk.untitled')}
                  </Link>{' '}
                  <span className="quiet">{citeOf(draft)}</span>
                </Table.HeaderCell>
                <Table.Cell>
                  <Tag
                    data-size="sm"
                    data-color={draft.stage === 'consultation' ? 'warning' : 'info'}
                  >
                    {t(`desk.stage.${draft.stage}`)}
                  </Tag>
                </Table.Cell>
                <Table.Cell>{t(waitsFor(draft, name, mayReview))}</Table.Cell>
                <Table.Cell>{formatDate(draft.plannedOn, language)}</Table.Cell>
                <Table.Cell>
                  {draft.authors.join(', ')}
                  <br />
                  <span className="quiet">{formatMoment(draft.updatedAt, language)}</span>
                </Table.Cell>
              </Table.Row>
            );
          })}
        </Table.Body>
      </Table>
    </div>
  );
}

/** Who has the next move. */
function waitsFor({ stage, authors }: DraftSummary, name: string, mayReview: boolean) {
  if (stage === 'approved') return 'desk.waits.nobody';
  if (stage === 'consultation') {
    return mayReview && !authors.includes(name) ? 'desk.waits.you' : 'desk.waits.reviewer';
  }
  return authors.includes(name) && !mayReview ? 'desk.waits.you' : 'desk.waits.authors';
}

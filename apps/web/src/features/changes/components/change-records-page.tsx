import { Alert, Button, Heading, Paragraph, Spinner, Table } from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';
import { type ChangeRecord, csvOf, type RecordedVersion, recordOf } from '../api/change-records';
import { useChanges } from '../api/use-changes';
import { GroupFilter } from './group-filter';

interface ChangeRecordsPageProps {
  readonly productGroup: string;
  readonly onProductGroup: (slug: string) => void;
}

/** The records of every decision, as agencies keep them; also as a file. */
export function ChangeRecordsPage({ productGroup, onProductGroup }: ChangeRecordsPageProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const changes = useChanges(productGroup);
  const records = changes.data?.items.map((change) => recordOf(change, language)) ?? [];
  const heads = [
    t('records.decidedOn'),
    t('records.effectiveFrom'),
    t('records.formerNumber'),
    t('records.formerName'),
    t('records.formerLevel'),
    t('records.newNumber'),
    t('records.newName'),
    t('records.newLevel'),
    t('records.kind'),
    t('records.done'),
  ];
  const level = (version: RecordedVersion | null) => (version ? t(`level.${version.level}`) : '');
  const kindOf = ({ kind, classification }: ChangeRecord) =>
    kind === 'changed'
      ? `${t('changeKind.changed')}, ${t(`changeClass.${classification}`).toLocaleLowerCase(language)}`
      : t(`changeKind.${kind}`);
  const download = (): void => {
    const rows = records.map((record) => [
      record.decidedOn,
      record.effectiveFrom,
      record.former?.number ?? '',
      record.former?.name ?? '',
      level(record.former),
      record.current?.number ?? '',
      record.current?.name ?? '',
      level(record.current),
      kindOf(record),
      record.done,
    ]);
    saveFile(t('records.file'), csvOf([heads, ...rows]));
  };
  return (
    <div className="page changes-page">
      <Heading level={1} data-size="lg">
        {t('records.title')}
      </Heading>
      <Paragraph variant="long">{t('records.lead')}</Paragraph>
      <GroupFilter value={productGroup} onChange={onProductGroup} />
      <div className="button-row">
        <Button variant="secondary" data-size="sm" onClick={download} disabled={!changes.data}>
          {t('records.download')}
        </Button>
        <Link to="/andringar" search={productGroup === '' ? {} : { productGroup }}>
          {t('records.asList')}
        </Link>
      </div>
      {changes.isPending && <Spinner aria-label={t('library.loading')} />}
      {changes.isError && <Alert data-color="danger">{changes.error.message}</Alert>}
      {changes.data && (
        <div className="table-scroll" role="region" aria-label={t('records.title')} tabIndex={0}>
          <Table data-size="sm" className="records-table">
            <Table.Head>
              <Table.Row>
                <Table.HeaderCell scope="col">{t('records.decidedOn')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('records.former')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('records.new')}</Table.HeaderCell>
                <Table.HeaderCell scope="col">{t('records.done')}</Table.HeaderCell>
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {records.map((record) => (
                <Table.Row key={`${record.kind}${(record.current ?? record.former)?.number}`}>
                  <Table.Cell>
                    <time dateTime={record.decidedOn}>
                      {formatDate(record.decidedOn, language)}
                    </time>
                  </Table.Cell>
                  <Table.Cell>
                    <Version version={record.former} none={t('records.noFormer')} />
                  </Table.Cell>
                  <Table.Cell>
                    <Version version={record.current} none={t('records.noNew')} />
                  </Table.Cell>
                  <Table.Cell>
                    <strong>{kindOf(record)}.</strong> {record.done}{' '}
                    <span className="quiet">
                      {t('changes.appliesFrom', {
                        date: formatDate(record.effectiveFrom, language),
                      })}
                    </span>
                  </Table.Cell>
                </Table.Row>
              ))}
            </Table.Body>
          </Table>
        </div>
      )}
    </div>
  );
}

interface VersionProps {
  readonly version: RecordedVersion | null;
  /** What is said when there is none. */
  readonly none: string;
}

function Version({ version, none }: VersionProps) {
  const { t } = useTranslation();
  if (version === null) return <span className="quiet">{none}</span>;
  const [id = '', number] = version.number.split(':');
  return (
    <>
      <Link to="/kriterier/$id" params={{ id }} search={{ version: Number(number) }}>
        {version.number}
      </Link>
      <br />
      {version.name}
      <br />
      <span className="quiet">{t(`level.${version.level}`)}</span>
    </>
  );
}

function saveFile(name: string, text: string): void {
  const address = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

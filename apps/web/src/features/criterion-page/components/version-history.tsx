import { Heading, Table, Tag } from '@digdir/designsystemet-react';
import type { VersionEntry } from '@kravsmed/contract';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../criterion-text/format-date';
import { useLanguage } from '../../../criterion-text/use-language';

interface VersionHistoryProps {
  readonly id: string;
  readonly versions: readonly VersionEntry[];
  readonly shown: number;
}

/** Every version, newest first: from when, and what was done and why. */
export function VersionHistory({ id, versions, shown }: VersionHistoryProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="version-history" aria-labelledby="history">
      <Heading level={2} data-size="sm" id="history">
        {t('criterion.history')}
      </Heading>
      {/* A scrolling box must be reachable by keyboard. */}
      <div
        className="table-scroll"
        role="region"
        aria-label={t('criterion.versionTable')}
        tabIndex={0}
      >
        <Table data-size="sm">
          <Table.Head>
            <Table.Row>
              <Table.HeaderCell scope="col">{t('criterion.version')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('criterion.state')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('criterion.from')}</Table.HeaderCell>
              <Table.HeaderCell scope="col">{t('criterion.change')}</Table.HeaderCell>
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {versions.toReversed().map((entry) => (
              <Table.Row key={entry.version}>
                <Table.HeaderCell scope="row">
                  {entry.version === shown ? (
                    <strong aria-current="page">{entry.version}</strong>
                  ) : (
                    <Link
                      to="/kriterier/$id"
                      params={{ id }}
                      search={{ version: entry.version }}
                      aria-label={t('criterion.showVersion', { version: entry.version })}
                    >
                      {entry.version}
                    </Link>
                  )}
                </Table.HeaderCell>
                <Table.Cell>{t(`state.${entry.state}`)}</Table.Cell>
                <Table.Cell>
                  {entry.effectiveFrom
                    ? formatDate(entry.effectiveFrom, language)
                    : t('criterion.consultationEnds', {
                        date: formatDate(entry.consultationEndsOn, language),
                      })}
                </Table.Cell>
                <Table.Cell>
                  <Tag data-size="sm" data-color="neutral">
                    {t(`changeClass.${entry.change.classification}`)}
                  </Tag>{' '}
                  {entry.change.what[language]} {entry.change.why[language]}
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}

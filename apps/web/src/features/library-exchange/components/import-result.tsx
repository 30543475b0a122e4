import type { ImportEntry, LibraryImport } from '@kravsmed/contract';
import { Alert, Details, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../../../criterion-text/diff-text';
import { useLanguage } from '../../../criterion-text/use-language';

const COLOURS = {
  added: 'success',
  changed: 'info',
  refused: 'danger',
  unchanged: 'neutral',
} as const;

/** What a file does, or would do: how many, and each thing word by word. */
export function ImportResult({ answer }: { readonly answer: LibraryImport }) {
  const { t } = useTranslation();
  const { counts, entries, entriesLeft, file, written } = answer;
  return (
    <div className="import-result">
      <Alert data-color={written ? 'success' : 'info'} role="status">
        <Heading level={3} data-size="2xs">
          {t(written ? 'exchange.written' : 'exchange.wouldDo', { file })}
        </Heading>
        <ul className="import-counts">
          <li>{t('exchange.added', { count: counts.added })}</li>
          <li>{t('exchange.changed', { count: counts.changed })}</li>
          <li>{t('exchange.refused', { count: counts.refused })}</li>
          <li>{t('exchange.unchanged', { count: counts.unchanged })}</li>
        </ul>
      </Alert>
      <ul className="import-entries">
        {entries.map((entry) => (
          <Entry key={`${entry.kind} ${entry.id}`} entry={entry} />
        ))}
      </ul>
      {entriesLeft > 0 && <Paragraph>{t('exchange.more', { count: entriesLeft })}</Paragraph>}
    </div>
  );
}

function Entry({ entry }: { readonly entry: ImportEntry }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { id, kind, outcome, title, words, changes, findings } = entry;
  return (
    <li className="import-entry">
      <p className="import-entry__head">
        <Tag data-size="sm" data-color={COLOURS[outcome]}>
          {t(`exchange.outcome_${outcome}`)}
        </Tag>{' '}
        <span className="quiet">{t(`exchange.kind_${kind}`)}</span> <strong>{id}</strong>{' '}
        {title[language]}
      </p>
      <Paragraph data-size="sm">{words[language]}</Paragraph>
      {findings !== null && findings.errors + findings.warnings > 0 && (
        <Paragraph data-size="sm" className="quiet">
          {t('exchange.findings', { errors: findings.errors, warnings: findings.warnings })}
        </Paragraph>
      )}
      {changes.length > 0 && (
        <Details>
          <Details.Summary>{t('exchange.changes', { count: changes.length })}</Details.Summary>
          <Details.Content>
            <dl className="import-changes">
              {changes.map(({ field, name, runs }) => (
                <div key={field}>
                  <dt>{name[language]}</dt>
                  <dd>
                    <DiffText runs={runs} />
                  </dd>
                </div>
              ))}
            </dl>
          </Details.Content>
        </Details>
      )}
    </li>
  );
}

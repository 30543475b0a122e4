import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';

/** What most people want comes first. */
const FORMATS = ['xlsx', 'csv', 'json', 'zip'] as const;

/** The four forms, each with what it is good for. */
export function DownloadList() {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section aria-labelledby="exchange-download">
      <Heading level={2} data-size="sm" id="exchange-download">
        {t('exchange.download')}
      </Heading>
      <ul className="exchange-forms">
        {FORMATS.map((format) => (
          <li key={format} className="exchange-form">
            <Heading level={3} data-size="2xs">
              {t(`exchange.form_${format}`)}
            </Heading>
            <Paragraph data-size="sm">{t(`exchange.for_${format}`)}</Paragraph>
            <Paragraph>
              <a href={`/api/v1/library/export?format=${format}&lang=${language}`} download>
                {t(`exchange.get_${format}`)}
              </a>
            </Paragraph>
            {format === 'json' && (
              <Paragraph data-size="sm">
                <a href="/api/v1/library/export/schema">{t('exchange.schema')}</a>
              </Paragraph>
            )}
          </li>
        ))}
      </ul>
      <Paragraph data-size="sm" className="quiet">
        {t('exchange.licence')}
      </Paragraph>
    </section>
  );
}

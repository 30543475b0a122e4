import { Heading, Paragraph } from '@digdir/designsystemet-react';
import type { DraftDecision } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';

/** What was decided about the draft, by whom and why, the oldest first. */
export function DecisionHistory({ decisions }: { readonly decisions: readonly DraftDecision[] }) {
  const { t } = useTranslation();
  const language = useLanguage();
  return (
    <section className="panel" aria-labelledby="historik">
      <Heading level={2} data-size="sm" id="historik">
        {t('desk.history.title')}
      </Heading>
      {decisions.length === 0 && <Paragraph>{t('desk.history.nothing')}</Paragraph>}
      <ol className="plain-list">
        {decisions.map(({ kind, reason, by, at }) => (
          <li key={at + kind} className="row-item">
            <span>
              <strong>{t(`desk.history.kind_${kind}`)}</strong> · {by}{' '}
              <time className="quiet" dateTime={at}>
                {formatMoment(at, language)}
              </time>
              <br />
              {reason}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

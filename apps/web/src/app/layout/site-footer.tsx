import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';

export function SiteFooter() {
  const { t } = useTranslation();
  return (
    <footer className="site-footer">
      <div className="site-footer__inner">
        <p>{t('layout.about')}</p>
        <ul>
          <li>
            <Link to="/pa-gang">{t('nav.board')}</Link>
          </li>
          <li>
            <a href="/api/docs">{t('layout.api')}</a>
          </li>
          <li>
            <a href="/api/v1/changes.atom">{t('layout.feed')}</a>
          </li>
          <li>
            <a href="/api/v1/upcoming.ics">{t('layout.calendar')}</a>
          </li>
        </ul>
      </div>
    </footer>
  );
}

import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../criterion-text/use-language';
import { organisationsWhere, useMe } from '../../session/use-me';
import { chooseLanguage } from '../translations';
import { AccountLinks } from './account-links';

export function SiteHeader() {
  const { t } = useTranslation();
  const other = useLanguage() === 'sv' ? 'en' : 'sv';
  return (
    <header className="site-header">
      <div className="site-header__inner">
        <Link to="/" className="brand">
          <img src="/favicon.svg" alt="" width="34" height="34" />
          <span>Kravsmed</span>
        </Link>
        <nav aria-label={t('layout.mainMenu')}>
          <ul>
            <li>
              <Link to="/" activeOptions={{ exact: true }}>
                {t('nav.create')}
              </Link>
            </li>
            <li>
              <Link to="/underlag">{t('nav.documents')}</Link>
            </li>
            <li>
              <Link to="/kriterier">{t('nav.library')}</Link>
            </li>
            <li>
              <Link to="/andringar">{t('nav.changes')}</Link>
            </li>
            <li>
              <Link to="/kommande">{t('nav.upcoming')}</Link>
            </li>
            <DeskLink />
          </ul>
        </nav>
        <AccountLinks />
        <button
          type="button"
          className="language-switch"
          lang={other}
          onClick={() => void chooseLanguage(other)}
        >
          {other === 'sv' ? 'Svenska' : 'English'}
        </button>
      </div>
    </header>
  );
}

/** The way to the desk, for who is in the organisation that keeps the library. */
function DeskLink() {
  const { t } = useTranslation();
  const { data: me } = useMe();
  if (organisationsWhere(me, 'library.read').length === 0) return null;
  return (
    <li>
      <Link to="/redaktion">{t('desk.title')}</Link>
    </li>
  );
}

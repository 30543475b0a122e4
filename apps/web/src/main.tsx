import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import '@kravsmed/ui/theme.css';
import './theme/site.css';
import './theme/library.css';
import './theme/library-exchange.css';
import './theme/wizard.css';
import './theme/document.css';
import './theme/redline.css';
import './theme/desk.css';
import './theme/own-criteria.css';
import './theme/my-documents.css';
import './theme/merge.css';
import { App } from './app/app';
import { startTranslations } from './app/translations';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');
await startTranslations();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);

import { Alert, Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { saveFile } from '../../../downloads/save-file';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { swedishDay } from '@kravsmed/domain';
import { exportTender, type ExportChoice } from '../api/export-tender';
import { OwnTemplate } from './own-template';

interface ExportPanelProps {
  readonly id: string;
  /** Absent when the session opens the document. */
  readonly secret: string | undefined;
  readonly owner: string | null;
  readonly locked: boolean;
  readonly flush: () => Promise<void>;
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
}

/** Word, PDF, Excel, the buyer's annex, and a link for a colleague. */
export function ExportPanel(props: ExportPanelProps) {
  const { id, secret, owner, locked, flush, draft, change } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [told, setTold] = useState('');
  const [fault, setFault] = useState('');
  const [busy, setBusy] = useState(false);
  const path = secret === undefined ? `/dokument/${id}/kop` : `/dela/${id}#${secret}`;
  const link = window.location.origin + path;
  const { title, publicationDate } = draft.selection;

  const tell = (words: string) => {
    setFault('');
    setTold(words);
  };
  const attempt = async (work: () => Promise<void>) => {
    setBusy(true);
    try {
      await work();
    } catch (error) {
      setTold('');
      setFault((error as Error).message);
    } finally {
      setBusy(false);
    }
  };

  const download = (format: ExportChoice['format'], part: ExportChoice['part'] = 'tender') =>
    attempt(async () => {
      await flush();
      const { file, name } = await exportTender({ id, secret }, { format, part });
      saveFile(file, name);
      tell(t('document.downloaded', { name }));
    });

  const exportInto = async (template: string, append: boolean) => {
    await flush();
    const withoutPlace = append ? 'append' : 'refuse';
    return exportTender({ id, secret }, { format: 'docx', part: 'tender', template, withoutPlace });
  };

  const copyLink = () =>
    attempt(async () => {
      await navigator.clipboard.writeText(link);
      tell(t('document.linkCopied'));
    });

  if (title.trim() === '' || !publicationDate) {
    return (
      <Alert data-color="warning">
        <p>{t('document.needs')}</p>
        {!locked && title.trim() === '' && (
          <Textfield
            label={t('purchase.title')}
            defaultValue=""
            onBlur={(event) => change({ type: 'describe', changes: { title: event.target.value } })}
          />
        )}
        {!locked && !publicationDate && (
          <Textfield
            type="date"
            label={t('purchase.date')}
            defaultValue={swedishDay(new Date())}
            onBlur={(event) =>
              change({ type: 'describe', changes: { publicationDate: event.target.value || null } })
            }
          />
        )}
      </Alert>
    );
  }
  return (
    <div className="panel export-panel">
      <Heading level={2} data-size="xs">
        {t('document.take')}
      </Heading>
      <div className="export-word">
        <Button disabled={busy} onClick={() => void download('docx')}>
          {t('document.docx')}
        </Button>
        <OwnTemplate
          selection={draft.selection}
          busy={busy}
          exportInto={exportInto}
          attempt={attempt}
          tell={tell}
        />
      </div>
      <Button variant="secondary" disabled={busy} onClick={() => void download('pdf')}>
        {t('document.pdf')}
      </Button>
      <Button variant="tertiary" disabled={busy} onClick={() => void download('xlsx')}>
        {t('document.xlsx')}
      </Button>
      <Button variant="tertiary" disabled={busy} onClick={() => void download('docx', 'annex')}>
        {t('document.annex')}
      </Button>
      <Button variant="tertiary" disabled={busy} onClick={() => void copyLink()}>
        {t('document.share')}
      </Button>
      <p role="status" className={told === '' ? 'visually-hidden' : 'notice'}>
        {told}
      </p>
      {fault !== '' && <Alert data-color="danger">{fault}</Alert>}
      <Paragraph data-size="sm" className="quiet" lang={language}>
        {t('document.annexHelp')}{' '}
        {owner === null ? t('document.shareHelp') : t('document.shareOwned', { owner })}
      </Paragraph>
    </div>
  );
}

import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api-client/api';
import { saveFile } from '../downloads/save-file';
import type { RedlineFormat, RedlineSource } from './redline-source';

/** The changes between two sides as a file: Word, where each can be accepted or refused, or PDF. */
export function RedlineDownloads({ source }: { readonly source: RedlineSource }) {
  const { t } = useTranslation();
  const [told, setTold] = useState('');
  const [fault, setFault] = useState<Error>();
  const [busy, setBusy] = useState(false);
  const download = async (format: RedlineFormat) => {
    setBusy(true);
    setFault(undefined);
    setTold('');
    try {
      const { file, name } = await source.fetch(format);
      saveFile(file, name);
      setTold(t('document.downloaded', { name }));
    } catch (error) {
      setFault(error as Error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <div className="redline-downloads">
      <div className="button-row">
        <Button variant="secondary" disabled={busy} onClick={() => void download('docx')}>
          {t('redline.docx')}
        </Button>
        <Button variant="tertiary" disabled={busy} onClick={() => void download('pdf')}>
          {t('redline.pdf')}
        </Button>
      </div>
      <Paragraph data-size="sm" className="quiet">
        {t('redline.help')}
      </Paragraph>
      <p role="status" className={told === '' ? 'visually-hidden' : 'notice'}>
        {told}
      </p>
      {fault && <RedlineFault error={fault} />}
    </div>
  );
}

/** Why there is no redline, and what each side lacks. */
function RedlineFault({ error }: { readonly error: Error }) {
  const errors = error instanceof ApiProblem ? (error.problem.errors ?? []) : [];
  return (
    <Alert data-color="warning">
      <p>{error.message}</p>
      {errors.length > 0 && (
        <ul>
          {errors.map(({ pointer, detail }) => (
            <li key={pointer}>{detail}</li>
          ))}
        </ul>
      )}
    </Alert>
  );
}

import { Alert, Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyRich } from './rich-copy';

interface CopyButtonProps {
  /** What the button says. */
  readonly children: string;
  readonly disabled?: boolean;
  /** The HTML to copy, as our own server writes it; what it throws is told in its words. */
  readonly html: () => string | Promise<string>;
}

/** Copies text with its headings and lists, and says that it did, or why not. */
export function CopyButton({ children, disabled = false, html }: CopyButtonProps) {
  const { t } = useTranslation();
  const [told, setTold] = useState('');
  const [fault, setFault] = useState('');
  const copy = async () => {
    setFault('');
    try {
      await copyRich(html());
      setTold(t('document.copied'));
    } catch (error) {
      setTold('');
      // A browser that refuses says so in its own language, if at all.
      setFault(error instanceof DOMException ? t('document.notCopied') : (error as Error).message);
    }
  };
  return (
    <div className="copy-button">
      <Button variant="secondary" data-size="sm" disabled={disabled} onClick={() => void copy()}>
        {children}
      </Button>
      <p role="status" className={told === '' ? 'visually-hidden' : 'notice'}>
        {told}
      </p>
      {fault !== '' && <Alert data-color="danger">{fault}</Alert>}
    </div>
  );
}

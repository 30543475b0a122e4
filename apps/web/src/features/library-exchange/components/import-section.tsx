import type { LibraryImport } from '@kravsmed/contract';
import { Alert, Button, Checkbox, Heading, Paragraph, Spinner } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { importLibrary } from '../api/import-library';
import { ImportFaults } from './import-faults';
import { ImportResult } from './import-result';

type Shown =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'busy' }
  | { readonly kind: 'answer'; readonly answer: LibraryImport }
  | { readonly kind: 'fault'; readonly error: unknown };

/** A file in: first what it would do, then, when that is what was meant, done. */
export function ImportSection() {
  const { t } = useTranslation();
  const [file, setFile] = useState<File | undefined>();
  const [asNext, setAsNext] = useState(false);
  const [shown, setShown] = useState<Shown>({ kind: 'nothing' });
  const result = useRef<HTMLDivElement>(null);

  const send = async (options: { readonly dryRun: boolean; readonly basis?: string }) => {
    if (file === undefined) return;
    setShown({ kind: 'busy' });
    try {
      setShown({ kind: 'answer', answer: await importLibrary(file, { ...options, asNext }) });
    } catch (error) {
      setShown({ kind: 'fault', error });
    }
    requestAnimationFrame(() => result.current?.focus());
  };
  const forget = () => setShown({ kind: 'nothing' });
  const answer = shown.kind === 'answer' ? shown.answer : undefined;
  const mayWrite =
    answer !== undefined &&
    !answer.written &&
    answer.counts.refused === 0 &&
    answer.counts.added + answer.counts.changed > 0;

  return (
    <section aria-labelledby="exchange-import" className="exchange-import">
      <Heading level={2} data-size="sm" id="exchange-import">
        {t('exchange.import')}
      </Heading>
      <Paragraph variant="long">{t('exchange.importLead')}</Paragraph>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void send({ dryRun: true });
        }}
      >
        <p className="exchange-file">
          <label htmlFor="exchange-file">{t('exchange.file')}</label>
          <input
            id="exchange-file"
            type="file"
            required
            accept=".xlsx,.zip,.json"
            aria-describedby="exchange-file-help"
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              forget();
            }}
          />
          <span id="exchange-file-help" className="quiet">
            {t('exchange.fileHelp')}
          </span>
        </p>
        <Checkbox
          value="next"
          checked={asNext}
          label={t('exchange.asNext')}
          description={t('exchange.asNextHelp')}
          onChange={(event) => {
            setAsNext(event.target.checked);
            forget();
          }}
        />
        <Button type="submit" variant="secondary" disabled={shown.kind === 'busy'}>
          {t('exchange.try')}
        </Button>
      </form>
      {shown.kind === 'busy' && <Spinner aria-label={t('exchange.reading')} />}
      <div ref={result} tabIndex={-1} className="exchange-result">
        {shown.kind === 'fault' && <ImportFaults error={shown.error} />}
        {answer !== undefined && <ImportResult answer={answer} />}
        {mayWrite && (
          <Button onClick={() => void send({ dryRun: false, basis: answer.basis })}>
            {t('exchange.write')}
          </Button>
        )}
        {answer?.written === false && answer.counts.refused > 0 && (
          <Alert data-color="warning">{t('exchange.refusedHelp')}</Alert>
        )}
      </div>
    </section>
  );
}

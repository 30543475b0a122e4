import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  addWordTemplate,
  deleteWordTemplate,
  useWordTemplates,
} from '../../../word-templates/word-templates';

interface TemplateListProps {
  readonly organisationId: string;
  readonly mayWrite: boolean;
}

/** The Word templates that the organisation's documents can be written into. */
export function TemplateList({ organisationId, mayWrite }: TemplateListProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useWordTemplates(organisationId);
  const [file, setFile] = useState<File>();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState('');
  const [told, setTold] = useState('');

  const attempt = async (work: () => Promise<string>) => {
    setBusy(true);
    setFault('');
    try {
      const words = await work();
      await refetch();
      setTold(words);
    } catch (problem) {
      setTold('');
      setFault((problem as Error).message);
    } finally {
      setBusy(false);
    }
  };
  const add = () =>
    attempt(async () => {
      if (file === undefined) throw new Error(t('ownTemplate.missing'));
      const { name, places } = await addWordTemplate(organisationId, file);
      const [place] = places;
      if (place === undefined) return t('wordTemplates.addedWithoutPlace', { name });
      const { headingLevel: level, numbering } = place;
      return numbering === ''
        ? t('wordTemplates.added', { name, level })
        : t('wordTemplates.addedUnder', { name, level, numbering });
    });

  return (
    <section className="panel stack" aria-labelledby="word-templates">
      <Heading level={2} data-size="sm" id="word-templates">
        {t('wordTemplates.title')}
      </Heading>
      <Paragraph id="word-templates-help">
        {t('ownTemplate.helpKept', { place: '{{kravsmed}}' })}
      </Paragraph>
      {error && <Alert data-color="danger">{error.message}</Alert>}
      {data !== undefined && data.items.length > 0 && (
        <ul className="word-templates">
          {data.items.map(({ id, name, fileName }) => (
            <li key={id}>
              <a href={`/api/v1/organisations/${organisationId}/templates/${id}/file`}>{name}</a>{' '}
              <span className="quiet">{fileName}</span>
              {mayWrite && (
                <Button
                  variant="tertiary"
                  data-size="sm"
                  disabled={busy}
                  aria-label={t('wordTemplates.deleteOne', { name })}
                  onClick={() =>
                    void attempt(async () => {
                      await deleteWordTemplate(organisationId, id);
                      return t('wordTemplates.deleted', { name });
                    })
                  }
                >
                  {t('wordTemplates.delete')}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
      {mayWrite && (
        <form
          className="own-template"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            void add();
          }}
        >
          <label htmlFor="word-template-file">{t('ownTemplate.file')}</label>
          <input
            id="word-template-file"
            type="file"
            accept=".docx,.dotx"
            aria-describedby="word-templates-help"
            onChange={(event) => setFile(event.target.files?.[0])}
          />
          <Button type="submit" variant="secondary" disabled={busy}>
            {t('wordTemplates.add')}
          </Button>
        </form>
      )}
      <p role="status" className={told === '' ? 'visually-hidden' : 'notice'}>
        {told}
      </p>
      {fault !== '' && <Alert data-color="danger">{fault}</Alert>}
    </section>
  );
}

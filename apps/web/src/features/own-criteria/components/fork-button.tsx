import {
  Button,
  Dialog,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
} from '@digdir/designsystemet-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormProblem } from '../../../forms/form-problem';
import { useLanguage } from '../../../criterion-text/use-language';
import { useSubmit } from '../../../forms/use-submit';
import { beginOwn, useOwnAnswers, useOwnCriteria } from '../api/use-own-criteria';

interface ForkButtonProps {
  readonly criterion: string;
  readonly version: number;
  /** Where the reader may write criteria. */
  readonly organisations: readonly { readonly id: string; readonly name: string }[];
  readonly onForked: (organisationId: string, localId: string) => void;
}

/** From a criterion of the library to a variant of one's own. */
export function ForkButton(props: ForkButtonProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  if (props.organisations.length === 0) return null;
  return (
    <>
      <Button variant="secondary" onClick={() => setOpen(true)}>
        {t('own.fork')}
      </Button>
      {open && <ForkDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

interface ForkDialogProps extends ForkButtonProps {
  readonly onClose: () => void;
}

function ForkDialog({ criterion, version, organisations, onForked, onClose }: ForkDialogProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [organisation, setOrganisation] = useState(organisations[0]?.id ?? '');
  const answers = useOwnAnswers(organisation);
  const own = useOwnCriteria(organisation);
  const already = (own.data?.items ?? []).filter(
    ({ forkedFrom }) => forkedFrom?.criterion === criterion,
  );
  const submit = useSubmit(async () => {
    const begun = await beginOwn(organisation, { forkOf: { criterion, version } });
    await answers.decided(begun);
    onForked(organisation, begun.id);
  });
  return (
    <Dialog open onClose={onClose} closeButton={t('own.cancel')}>
      <Dialog.Block>
        <Heading level={2} data-size="sm">
          {t('own.fork')}: {criterion}:{version}
        </Heading>
        <Paragraph>{t('own.forkLead')}</Paragraph>
        {already.map(({ id, title }) => (
          <p key={id}>
            {t('own.alreadyForked')}{' '}
            <Link
              to="/organisationer/$id/kriterier/$localId"
              params={{ id: organisation, localId: id }}
            >
              {title[language] || id}
            </Link>
          </p>
        ))}
      </Dialog.Block>
      <Dialog.Block asChild>
        <form className="stack" onSubmit={submit.onSubmit}>
          <FormProblem submit={submit} />
          {organisations.length > 1 && (
            <Field>
              <Label>{t('own.forkIn')}</Label>
              <Select
                value={organisation}
                onChange={(event) => setOrganisation(event.target.value)}
              >
                {organisations.map(({ id, name }) => (
                  <Select.Option key={id} value={id}>
                    {name}
                  </Select.Option>
                ))}
              </Select>
            </Field>
          )}
          <div className="button-row">
            <Button type="submit" disabled={submit.busy}>
              {t('own.begin')}
            </Button>
            <Button type="button" variant="secondary" onClick={onClose}>
              {t('own.cancel')}
            </Button>
          </div>
        </form>
      </Dialog.Block>
    </Dialog>
  );
}

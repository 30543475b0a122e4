import {
  Alert,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
  Spinner,
} from '@digdir/designsystemet-react';
import type { OwnCriterionMerge } from '@kravsmed/contract';
import type { FieldChoices } from '@kravsmed/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../api-client/api';
import { useLanguage } from '../../../criterion-text/use-language';
import { MergeDesk } from '../../../version-editor/merge-desk';
import { useLibraryVersions } from '../api/use-library-versions';
import { mergeOwn, useOwnAnswers, useOwnMerge, type OwnKey } from '../api/use-own-criteria';

interface MergePageProps {
  readonly at: OwnKey;
  /** Which of the library's versions; the one in force when absent. */
  readonly to: number | undefined;
  readonly mayWrite: boolean;
  readonly onTo: (version: number) => void;
  readonly onMerged: (cited: string) => void;
}

/** The library's newer words against one's own, since what both come from. */
export function MergePage({ at, to, mayWrite, onTo, onMerged }: MergePageProps) {
  const { t } = useTranslation();
  const merge = useOwnMerge(at, to);
  return (
    <div className="page merge">
      <p className="eyebrow">
        <Link
          to="/organisationer/$id/kriterier/$localId"
          params={{ id: at.organisationId, localId: at.localId }}
        >
          {at.localId}
        </Link>
      </p>
      <Heading level={1} data-size="lg">
        {t('own.mergeTitle')}
      </Heading>
      {merge.isError && <Alert data-color="danger">{merge.error.message}</Alert>}
      {merge.isPending && <Spinner aria-label={t('own.loading')} />}
      {merge.data && (
        <Merge
          key={`${merge.data.oursHash} ${merge.data.theirsVersion}`}
          at={at}
          merge={merge.data}
          mayWrite={mayWrite}
          onTo={onTo}
          onMerged={onMerged}
          reload={merge.refetch}
        />
      )}
    </div>
  );
}

interface MergeProps extends Omit<MergePageProps, 'to'> {
  readonly merge: OwnCriterionMerge;
  readonly reload: () => Promise<unknown>;
}

function Merge({ at, merge, mayWrite, onTo, onMerged, reload }: MergeProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const answers = useOwnAnswers(at.organisationId);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { criterion, baseVersion, oursVersion, theirsVersion, oursHash } = merge;
  const cited = `${criterion}:${theirsVersion}`;
  const versions = useLibraryVersions(criterion, language);
  const save = async (choices: FieldChoices): Promise<void> => {
    setBusy(true);
    setProblem('');
    try {
      await answers.decided(await mergeOwn(at, theirsVersion, oursHash, choices));
      onMerged(cited);
    } catch (error) {
      setBusy(false);
      if (error instanceof ApiProblem && error.status === 412) {
        setProblem(t('own.mergeStale'));
        await reload();
      } else setProblem(error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <>
      <Paragraph variant="long" className="lead">
        {t('own.mergeLead', {
          own: `${at.localId}:${oursVersion}`,
          base: `${criterion}:${baseVersion}`,
          theirs: cited,
        })}
      </Paragraph>
      {versions.length > 1 && (
        <Field className="merge-to">
          <Label>{t('own.mergeTo')}</Label>
          <Select
            value={String(theirsVersion)}
            onChange={(event) => onTo(Number(event.target.value))}
          >
            {versions.map(({ version, name }) => (
              <Select.Option key={version} value={String(version)}>
                {name}
              </Select.Option>
            ))}
          </Select>
        </Field>
      )}
      {problem !== '' && (
        <Alert data-color="danger" role="alert">
          {problem}
        </Alert>
      )}
      {theirsVersion === baseVersion ? (
        <Alert data-color="info">{t('own.mergeSame')}</Alert>
      ) : (
        <>
          {merge.fields.length === 0 && <Alert data-color="info">{t('own.mergeNothing')}</Alert>}
          <MergeDesk
            base={merge.base}
            ours={merge.ours}
            theirs={merge.theirs}
            names={{
              ours: t('own.sideOurs'),
              theirs: t('own.sideLibrary'),
              both: t('own.sideBothPeople'),
            }}
            saveLabel={t('own.mergeSave')}
            busy={busy}
            locked={!mayWrite}
            onSave={(choices) => void save(choices)}
          />
        </>
      )}
    </>
  );
}

import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import {
  mergeCriterion,
  resolveCriterion,
  undeclaredParameters,
  undecidedFields,
  type CriterionContent,
  type FieldChoices,
  type FieldMerge,
} from '@kravsmed/domain';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { MergeCard } from './merge-card';
import type { SideNames } from './side-names';
import { useFieldWords } from './use-field-words';
import { VersionPreview } from './version-preview';

interface MergeDeskProps {
  readonly base: CriterionContent;
  readonly ours: CriterionContent;
  readonly theirs: CriterionContent;
  readonly names: SideNames;
  readonly saveLabel: string;
  readonly busy: boolean;
  /** Who may only read sees the merge, and saves nothing. */
  readonly locked?: boolean;
  readonly onSave: (choices: FieldChoices, content: CriterionContent) => void;
}

/** Two versions of the same beginning, put together: what both changed is chosen, all else is shown. */
export function MergeDesk(props: MergeDeskProps) {
  const { base, ours, theirs, names, saveLabel, busy, locked = false, onSave } = props;
  const { t } = useTranslation();
  const words = useFieldWords();
  const [choices, setChoices] = useState<FieldChoices>({});
  const [asked, setAsked] = useState(false);
  const merge = useMemo(() => mergeCriterion(base, ours, theirs), [base, ours, theirs]);
  const content = useMemo(() => resolveCriterion(merge, choices), [merge, choices]);
  const open = undecidedFields(merge, choices);
  const undeclared = undeclaredParameters(content);
  const toChoose = merge.fields.filter(({ standing }) => standing === 'conflict');
  const settled = merge.fields.filter(({ standing }) => standing !== 'conflict');

  const card = (field: FieldMerge, index: number, kind: string) => (
    <MergeCard
      key={field.path}
      field={field}
      id={`merge-${kind}-${index}`}
      words={words}
      names={names}
      choices={choices}
      text={textAt(content, field.path)}
      missing={asked && open.includes(field.path)}
      onChoices={setChoices}
    />
  );
  const save = (): void => {
    const [first] = open;
    if (first === undefined) return onSave(choices, content);
    setAsked(true);
    focusOn(first);
  };

  return (
    <div className="merge-desk">
      {toChoose.length > 0 && (
        <section aria-labelledby="merge-to-choose">
          <Heading level={2} data-size="sm" id="merge-to-choose">
            {t('versionEditor.toChoose', { count: toChoose.length })}
          </Heading>
          <Paragraph>{t('versionEditor.toChooseHelp')}</Paragraph>
          {toChoose.map((field, index) => card(field, index, 'choose'))}
        </section>
      )}
      {settled.length > 0 && (
        <section aria-labelledby="merge-settled">
          <Heading level={2} data-size="sm" id="merge-settled">
            {t('versionEditor.settled', { count: settled.length })}
          </Heading>
          <Paragraph>{t('versionEditor.settledHelp')}</Paragraph>
          {settled.map((field, index) => card(field, index, 'settled'))}
        </section>
      )}
      <section aria-labelledby="merge-result" className="panel">
        <Heading level={2} data-size="sm" id="merge-result">
          {t('versionEditor.result')}
        </Heading>
        {open.length > 0 && <p className="quiet">{t('versionEditor.resultOpen')}</p>}
        {undeclared.length > 0 && (
          <Alert data-color="warning" data-size="sm">
            {t('versionEditor.undeclared', { names: undeclared.join(', ') })}
          </Alert>
        )}
        <VersionPreview content={content} former={ours} formerName={names.ours} />
      </section>
      {!locked && (
        <div className="button-row merge-desk__save">
          <Button disabled={busy} onClick={save}>
            {saveLabel}
          </Button>
          <span role="status" className="quiet">
            {open.length > 0 ? t('merge.left', { count: open.length }) : t('merge.ready')}
          </span>
        </div>
      )}
    </div>
  );
}

function textAt({ texts }: CriterionContent, path: string): string {
  const [, language, field] = path.split('.');
  if (language !== 'sv' && language !== 'en') return '';
  return texts[language][field as 'requirement'];
}

function focusOn(path: string): void {
  document
    .querySelector<HTMLInputElement>(`[data-field="${CSS.escape(path)}"] input[type=radio]`)
    ?.focus();
}

import { Alert, Button, Fieldset, Heading, Paragraph, Radio } from '@digdir/designsystemet-react';
import { diffWords } from '@kravsmed/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../../../criterion-text/diff-text';
import { formatClock } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { chooseContent, mergeContent } from '../api/merge-content';
import type { DraftEditor, DraftSaveState } from '../api/use-draft-editor';
import { usePlaceName } from './use-place-name';

/** Whether the draft is saved. */
export function DraftSaveStatus({ state }: { readonly state: DraftSaveState }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const text = {
    saved: () =>
      state.kind === 'saved' && state.at
        ? t('save.saved', { time: formatClock(state.at, language) })
        : t('save.savedNow'),
    saving: () => t('save.saving'),
    waiting: () => t('save.waiting'),
    conflict: () => t('save.conflict'),
    signedOut: () => t('save.signedOutHelp'),
    refused: () => t('desk.refused', { reason: state.kind === 'refused' ? state.reason : '' }),
  }[state.kind]();
  return (
    <span role="status" className={`save-status save-status--${state.kind}`}>
      <span>{text}</span>
    </span>
  );
}

interface SaveConflictProps {
  readonly editor: DraftEditor;
  readonly authors: readonly string[];
}

/** Two people wrote in the same field: both texts are shown, and one is chosen. Nothing is lost. */
export function SaveConflict({ editor, authors }: SaveConflictProps) {
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const { saveState, content } = editor;
  const [theirs, setTheirs] = useState<ReadonlySet<string>>(new Set());
  if (saveState.kind !== 'conflict') return null;
  const merge = mergeContent(saveState.base, content, saveState.theirs);
  const choose = (pointer: string, take: boolean): void => {
    const next = new Set(theirs);
    if (take) next.add(pointer);
    else next.delete(pointer);
    setTheirs(next);
  };
  return (
    <Alert data-color="warning" role="alert" className="desk-conflict">
      <Heading level={2} data-size="xs">
        {t('desk.conflict.title')}
      </Heading>
      <Paragraph>{t('desk.conflict.help', { authors: authors.join(', ') })}</Paragraph>
      {merge.conflicts.map(({ pointer, mine, theirs: other }) => (
        <Fieldset key={pointer} data-size="sm">
          <Fieldset.Legend>{nameOf(pointer)}</Fieldset.Legend>
          <p className="compared compared--changed">
            <DiffText runs={diffWords(asWords(mine), asWords(other))} />
          </p>
          <Radio
            name={`conflict${pointer}`}
            value="mine"
            label={t('desk.conflict.mine')}
            checked={!theirs.has(pointer)}
            onChange={() => choose(pointer, false)}
          />
          <Radio
            name={`conflict${pointer}`}
            value="theirs"
            label={t('desk.conflict.theirs')}
            checked={theirs.has(pointer)}
            onChange={() => choose(pointer, true)}
          />
        </Fieldset>
      ))}
      <Button onClick={() => editor.resolve(chooseContent(merge, theirs))}>
        {t('desk.conflict.goOn')}
      </Button>
    </Alert>
  );
}

const asWords = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value, null, 1);

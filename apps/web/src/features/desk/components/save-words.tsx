import {
  Alert,
  Button,
  Fieldset,
  Heading,
  Paragraph,
  Radio,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const [chosen, setChosen] = useState<Readonly<Record<string, 'mine' | 'theirs'>>>({});
  const [missing, setMissing] = useState(false);
  if (saveState.kind !== 'conflict') return null;
  const merge = mergeContent(saveState.base, content, saveState.theirs);
  const goOn = (): void => {
    if (merge.conflicts.some(({ pointer }) => chosen[pointer] === undefined)) {
      setMissing(true);
      return;
    }
    const theirs = Object.keys(chosen).filter((pointer) => chosen[pointer] === 'theirs');
    editor.resolve(chooseContent(merge, new Set(theirs)));
  };
  return (
    <Alert data-color="warning" role="alert" className="desk-conflict">
      <Heading level={2} data-size="xs">
        {t('desk.conflict.title')}
      </Heading>
      <Paragraph>{t('desk.conflict.help', { authors: authors.join(', ') })}</Paragraph>
      {merge.conflicts.map(({ pointer, mine, theirs }) => (
        <Fieldset key={pointer} data-size="sm">
          <Fieldset.Legend>{nameOf(pointer)}</Fieldset.Legend>
          {(['mine', 'theirs'] as const).map((side) => (
            <Radio
              key={side}
              name={`conflict${pointer}`}
              value={side}
              aria-invalid={missing && chosen[pointer] === undefined}
              label={t(`desk.conflict.${side}`)}
              description={<span className="conflict-text">{asWords({ mine, theirs }[side])}</span>}
              checked={chosen[pointer] === side}
              onChange={() => setChosen({ ...chosen, [pointer]: side })}
            />
          ))}
          {missing && chosen[pointer] === undefined && (
            <ValidationMessage>{t('desk.conflict.choose')}</ValidationMessage>
          )}
        </Fieldset>
      ))}
      <Button onClick={goOn}>{t('desk.conflict.goOn')}</Button>
    </Alert>
  );
}

const asWords = (value: unknown): string =>
  typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value, null, 1);

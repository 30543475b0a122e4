import {
  Field,
  Fieldset,
  Label,
  Radio,
  Textarea,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { diffWords } from '@kravsmed/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../criterion-text/diff-text';
import { bothOf, type ConflictChoice, type TextConflict } from './merge-choices';
import type { SideNames } from './side-names';

interface TextConflictChoiceProps {
  readonly conflict: TextConflict;
  /** The field's name, for who hears the choices alone. */
  readonly field: string;
  readonly id: string;
  readonly names: SideNames;
  readonly choice: ConflictChoice | undefined;
  readonly missing: boolean;
  readonly onChoose: (choice: ConflictChoice) => void;
}

/** One stretch that both changed: keep ours, take theirs, both, or words of one's own. */
export function TextConflictChoice(props: TextConflictChoiceProps) {
  const { conflict, field, id, names, choice, missing, onChoose } = props;
  const { t } = useTranslation();
  const both = bothOf(conflict);
  const words = typeof choice === 'object' ? choice.text : undefined;
  const [writing, setWriting] = useState(words !== undefined && words !== both);
  const choose = (chosen: ConflictChoice, own = false): void => {
    setWriting(own);
    onChoose(chosen);
  };
  const shared = { name: id, 'aria-invalid': missing };
  return (
    <Fieldset className="merge-choice">
      <Fieldset.Legend>
        {t('versionEditor.choiceNumber', { number: conflict.number + 1 })}
        <span className="visually-hidden">: {field}</span>
      </Fieldset.Legend>
      {conflict.base.trim() !== '' && (
        <Fieldset.Description>
          {t('versionEditor.was')} <q>{conflict.base.trim()}</q>
        </Fieldset.Description>
      )}
      {(['ours', 'theirs'] as const).map((side) => (
        <Radio
          key={side}
          {...shared}
          value={side}
          checked={choice === side}
          onChange={() => choose(side)}
          label={t(`versionEditor.take_${side}`, { name: names[side] })}
          description={
            conflict[side].trim() === '' ? (
              t('versionEditor.removes')
            ) : (
              <DiffText runs={diffWords(conflict.base.trim(), conflict[side].trim())} />
            )
          }
        />
      ))}
      {both !== undefined && (
        <Radio
          {...shared}
          value="both"
          checked={!writing && words === both}
          onChange={() => choose({ text: both })}
          label={t('versionEditor.takeBoth')}
          description={both}
        />
      )}
      <Radio
        {...shared}
        value="own"
        checked={writing}
        onChange={() => choose({ text: words ?? conflict.ours }, true)}
        label={t('versionEditor.writeOwn')}
      />
      {writing && (
        <Field>
          <Label>{t('versionEditor.ownWords')}</Label>
          <Textarea
            rows={3}
            value={words ?? ''}
            onChange={(event) => choose({ text: event.target.value }, true)}
          />
        </Field>
      )}
      {missing && <ValidationMessage>{t('merge.choose')}</ValidationMessage>}
    </Fieldset>
  );
}

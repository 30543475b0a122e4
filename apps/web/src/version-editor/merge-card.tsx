import {
  Button,
  Details,
  Fieldset,
  Heading,
  Radio,
  Tag,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import type { FieldChoices, FieldMerge } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { choiceAt, conflictsIn, withChoiceAt, without, wholeTextOf } from './merge-choices';
import { MergedText } from './merged-text';
import type { SideNames } from './side-names';
import { TextConflictChoice } from './text-conflict-choice';
import type { FieldWords } from './use-field-words';
import { WholeText } from './whole-text';

interface MergeCardProps {
  readonly field: FieldMerge;
  readonly id: string;
  readonly words: FieldWords;
  readonly names: SideNames;
  readonly choices: FieldChoices;
  /** The words as they come out by the choices so far. */
  readonly text: string;
  readonly missing: boolean;
  readonly onChoices: (choices: FieldChoices) => void;
}

/** One field that somebody changed: how it comes out, and what there is to choose. */
export function MergeCard(props: MergeCardProps) {
  const { field, id, words, names, choices, text, missing, onChoices } = props;
  const { t } = useTranslation();
  const { path, standing } = field;
  const name = words.nameOf(path);
  const rewritten = wholeTextOf(choices, path);
  const side = typeof choices[path] === 'string' ? choices[path] : undefined;
  const needsChoice = standing === 'conflict';
  return (
    <section className="panel merge-card" aria-labelledby={id} data-field={path}>
      <div className="merge-card__head">
        <Heading level={3} data-size="2xs" id={id} tabIndex={-1}>
          {name}
        </Heading>
        <Tag data-size="sm" data-color={needsChoice ? 'warning' : 'neutral'}>
          {needsChoice
            ? t('versionEditor.standing_conflict')
            : t(`versionEditor.standing_${standing}`, { ours: names.ours, theirs: names.theirs })}
        </Tag>
      </div>
      {field.kind === 'text' ? (
        <>
          {side === undefined && rewritten === undefined && (
            <MergedText path={path} merge={field.merge} choices={choices} names={names} />
          )}
          {side !== undefined && <p className="merged-text">{text}</p>}
          {needsChoice &&
            side === undefined &&
            rewritten === undefined &&
            conflictsIn(field).map((conflict) => (
              <TextConflictChoice
                key={conflict.number}
                conflict={conflict}
                field={name}
                id={`${id}-${conflict.number}`}
                names={names}
                choice={choiceAt(choices, path, conflict.number)}
                missing={missing && choiceAt(choices, path, conflict.number) === undefined}
                onChoose={(choice) =>
                  onChoices(withChoiceAt(choices, path, conflict.number, choice))
                }
              />
            ))}
          <WholeText
            field={field}
            name={name}
            text={text}
            written={rewritten}
            onWrite={(written) => onChoices({ ...choices, [path]: { text: written } })}
            onBack={() => onChoices(without(choices, path))}
          />
        </>
      ) : (
        <ValueChange field={field} words={words} shown={side} />
      )}
      {needsChoice && field.kind !== 'text' && (
        <SideChoice {...props} name={name} side={side} legend={t('versionEditor.whichStands')} />
      )}
      {!needsChoice && standing !== 'both' && rewritten === undefined && (
        <Details data-size="sm" defaultOpen={side !== undefined}>
          <Details.Summary>
            {t('versionEditor.chooseOtherwise')}
            <span className="visually-hidden">: {name}</span>
          </Details.Summary>
          <Details.Content>
            <SideChoice
              {...props}
              name={name}
              side={side}
              legend={t('versionEditor.whichStands')}
            />
            {side !== undefined && (
              <Button
                variant="tertiary"
                data-size="sm"
                onClick={() => onChoices(without(choices, path))}
              >
                {t('versionEditor.asMerged')}
              </Button>
            )}
          </Details.Content>
        </Details>
      )}
    </section>
  );
}

interface SideChoiceProps extends MergeCardProps {
  readonly name: string;
  readonly side: 'base' | 'ours' | 'theirs' | undefined;
  readonly legend: string;
}

/** The whole of the field as one side has it. */
function SideChoice(props: SideChoiceProps) {
  const { field, id, words, names, name, side, legend, choices, missing, onChoices } = props;
  const { t } = useTranslation();
  return (
    <Fieldset className="merge-choice">
      <Fieldset.Legend>
        {legend}
        <span className="visually-hidden">: {name}</span>
      </Fieldset.Legend>
      {(['ours', 'theirs'] as const).map((one) => (
        <Radio
          key={one}
          name={`${id}-side`}
          value={one}
          checked={side === one}
          aria-invalid={missing && side === undefined}
          label={t(`versionEditor.take_${one}`, { name: names[one] })}
          description={words.valueOf(field.path, field[one])}
          onChange={() => onChoices({ ...choices, [field.path]: one })}
        />
      ))}
      {missing && side === undefined && <ValidationMessage>{t('merge.choose')}</ValidationMessage>}
    </Fieldset>
  );
}

interface ValueChangeProps {
  readonly field: Exclude<FieldMerge, { readonly kind: 'text' }>;
  readonly words: FieldWords;
  readonly shown: 'base' | 'ours' | 'theirs' | undefined;
}

/** A value that is one or another: what it was, and what it becomes. */
function ValueChange({ field, words, shown }: ValueChangeProps) {
  const { t } = useTranslation();
  const { path, standing } = field;
  if (standing === 'conflict' && shown === undefined) {
    return (
      <p>
        {t('versionEditor.was')} {words.valueOf(path, field.base)}
      </p>
    );
  }
  const becomes =
    shown !== undefined
      ? field[shown]
      : field.kind === 'set' && standing === 'merged'
        ? field.merged
        : field[standing === 'theirs' ? 'theirs' : 'ours'];
  return (
    <p className="merge-value">
      <del>
        <span className="visually-hidden">{t('diff.removed')} </span>
        {words.valueOf(path, field.base)}
        <span className="visually-hidden"> {t('diff.end')} </span>
      </del>{' '}
      <ins>
        <span className="visually-hidden">{t('diff.added')} </span>
        {words.valueOf(path, becomes)}
        <span className="visually-hidden"> {t('diff.end')} </span>
      </ins>
    </p>
  );
}

import { Fieldset, Radio, ValidationMessage } from '@digdir/designsystemet-react';
import {
  draftWords,
  keepBoth,
  type DraftChoice,
  type DraftConflict,
  type DraftMerge,
  type DraftVocabulary,
  type Side,
} from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { SideValue } from './side-value';

interface ConflictCardProps {
  readonly conflict: DraftConflict;
  readonly number: number;
  readonly merge: DraftMerge;
  /** What the other side's choice is called. */
  readonly theirLabel: string;
  readonly vocabulary: DraftVocabulary | undefined;
  readonly choice: DraftChoice | undefined;
  /** Saving was tried before there was a choice here. */
  readonly missing: boolean;
  readonly onChoose: (choice: DraftChoice) => void;
}

const SIDES: readonly Side[] = ['mine', 'theirs', 'base'];

/** One thing that both changed: what it was, what each made of it, and which shall stand. */
export function ConflictCard(props: ConflictCardProps) {
  const { conflict, number, merge, theirLabel, vocabulary, choice, missing, onChoose } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const { place } = conflict;
  const both = keepBoth(place, conflict.mine, conflict.theirs);
  const radio = (value: DraftChoice) => ({
    name: `conflict-${number}`,
    value,
    checked: choice === value,
    'aria-invalid': missing,
    onChange: () => onChoose(value),
  });
  return (
    <Fieldset className="panel conflict" data-conflict={place.path}>
      <Fieldset.Legend>
        <span className="quiet conflict__number">{number}. </span>
        {draftWords(vocabulary).nameOf(place)[language]}
      </Fieldset.Legend>
      {SIDES.map((side) => (
        <Radio
          key={side}
          {...radio(side)}
          label={side === 'theirs' ? theirLabel : t(`merge.side_${side}`)}
          description={
            <SideValue side={side} conflict={conflict} from={merge.from} vocabulary={vocabulary} />
          }
        />
      ))}
      {both !== undefined && (
        <Radio
          {...radio('both')}
          label={t('merge.side_both')}
          description={
            <span className="conflict__text">
              {typeof both === 'string' ? both : Array.isArray(both) && both.join('; ')}
            </span>
          }
        />
      )}
      {missing && <ValidationMessage>{t('merge.choose')}</ValidationMessage>}
    </Fieldset>
  );
}

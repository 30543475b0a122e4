import { Checkbox, Fieldset, Radio } from '@digdir/designsystemet-react';
import type { QuestionLevels } from '@kravsmed/contract';
import { LEVELS } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Catalogue } from '../../../selection-state/catalogue';
import { awardOptions, mandatoryLevels } from '../../../selection-state/choosing';
import type { WorkingSection } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { LevelCard } from './level-card';
import { remarksOn } from './remarks';

interface QuestionRowProps {
  readonly question: QuestionLevels;
  readonly section: WorkingSection;
  readonly sectionIndex: number;
  readonly sectionName: string;
  readonly catalogue: Catalogue;
  /** The day that the tender is advertised. */
  readonly on: string;
  readonly change: (action: DraftAction, kind?: string) => void;
}

/** One question: no demand, or one of its levels; and points beside it. */
export function QuestionRow(props: QuestionRowProps) {
  const { question, section, sectionIndex, sectionName, catalogue, on, change } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const group = `q-${sectionIndex}-${question.question.slug}`;
  const levels = [...mandatoryLevels(question)].sort(
    (a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level),
  );
  const chosen = levels.find((criterion) =>
    section.items.some((i) => i.criterion === criterion.id && i.use !== 'awardCriterion'),
  );
  const isScored = (id: string) =>
    section.items.some((item) => item.criterion === id && item.use === 'awardCriterion');

  return (
    <Fieldset className={`question area--${question.question.area}`}>
      <Fieldset.Legend>
        <span className="visually-hidden">{sectionName}: </span>
        {question.question.name[language]}
        <span className="question__area">{t(`area.${question.question.area}`)}</span>
      </Fieldset.Legend>
      {levels.length > 0 && (
        <div className="levels">
          <div className="level-card level-card--none">
            <Radio
              name={group}
              value="none"
              label={t('pick.noDemand')}
              checked={chosen === undefined}
              onChange={() =>
                change({
                  type: 'chooseLevel',
                  section: sectionIndex,
                  question,
                  criterion: undefined,
                })
              }
            />
          </div>
          {levels.map((criterion) => (
            <LevelCard
              key={criterion.id}
              criterion={criterion}
              remarks={remarksOn(criterion, section, catalogue, language, on)}
            >
              <Radio
                name={group}
                value={criterion.id}
                label={criterion.title[language]}
                checked={chosen?.id === criterion.id}
                onChange={() =>
                  change({ type: 'chooseLevel', section: sectionIndex, question, criterion })
                }
              />
            </LevelCard>
          ))}
        </div>
      )}
      {awardOptions(question).length > 0 && (
        <div className="awards">
          <p className="awards__label">{t('pick.award')}</p>
          <div className="levels">
            {awardOptions(question).map((criterion) => (
              <LevelCard
                key={criterion.id}
                criterion={criterion}
                remarks={remarksOn(criterion, section, catalogue, language, on)}
              >
                <Checkbox
                  value={criterion.id}
                  label={t('pick.scoreFor', { title: criterion.title[language] })}
                  checked={isScored(criterion.id)}
                  onChange={() => change({ type: 'toggleAward', section: sectionIndex, criterion })}
                />
              </LevelCard>
            ))}
          </div>
        </div>
      )}
    </Fieldset>
  );
}

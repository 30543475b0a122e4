import { Alert, Checkbox, Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import type { Area, QuestionLevels } from '@kravsmed/contract';
import { AREAS, swedishDay } from '@kravsmed/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { Draft, WorkingSection } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { Locked } from '../../../forms/locked';
import { QuestionRow } from './question-row';

interface PickStepProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly catalogue: Catalogue;
  /** Whether the choices can only be read. */
  readonly locked: boolean;
}

/** Step 3: question by question, its levels side by side. */
export function PickStep({ draft, change, catalogue, locked }: PickStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [area, setArea] = useState<Area | 'all'>('all');
  const [onlyPicked, setOnlyPicked] = useState(false);
  const { sections, publicationDate } = draft.selection;
  const on = publicationDate ?? swedishDay(new Date());
  if (sections.length === 0) return <Alert data-color="info">{t('ambition.noGroups')}</Alert>;
  const total = sections.reduce((sum, section) => sum + section.items.length, 0);

  return (
    <>
      <div className="pick-bar">
        <ToggleGroup
          aria-label={t('pick.area')}
          value={area}
          onChange={(value) => setArea(value as Area | 'all')}
          data-size="sm"
        >
          <ToggleGroup.Item value="all">{t('pick.all')}</ToggleGroup.Item>
          {AREAS.map((one) => (
            <ToggleGroup.Item key={one} value={one}>
              {t(`area.${one}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        <Checkbox
          data-size="sm"
          label={t('pick.onlyPicked')}
          checked={onlyPicked}
          onChange={(event) => setOnlyPicked(event.target.checked)}
        />
        <p role="status">{t('pick.chosen', { count: total })}</p>
      </div>
      {sections.map((section, index) => {
        const name = catalogue.group(section.productGroup)?.name[language] ?? section.productGroup;
        const questions = catalogue
          .questionsIn(section)
          .filter(({ question }) => area === 'all' || question.area === area)
          .filter((question) => !onlyPicked || isAnswered(question, section))
          .toSorted(
            (a, b) =>
              AREAS.indexOf(a.question.area) - AREAS.indexOf(b.question.area) ||
              a.question.name[language].localeCompare(b.question.name[language], language),
          );
        return (
          <section
            key={section.productGroup}
            className="pick-section"
            aria-labelledby={`pick-${index}`}
          >
            <Heading level={2} data-size="sm" id={`pick-${index}`}>
              {section.lot ? t('pick.lotNamed', { lot: section.lot, name }) : name}
            </Heading>
            {questions.length === 0 && <Paragraph>{t('pick.none')}</Paragraph>}
            <Locked when={locked}>
              {questions.map((question) => (
                <QuestionRow
                  key={question.question.slug}
                  question={question}
                  section={section}
                  sectionIndex={index}
                  sectionName={name}
                  catalogue={catalogue}
                  on={on}
                  change={change}
                />
              ))}
            </Locked>
          </section>
        );
      })}
    </>
  );
}

const isAnswered = ({ criteria }: QuestionLevels, { items }: WorkingSection): boolean =>
  items.some((item) => criteria.some(({ id }) => id === item.criterion));

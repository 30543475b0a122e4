import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { AREAS } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { AreaAmbition } from './area-ambition';
import { consequenceOf } from './consequence';

interface AmbitionStepProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly catalogue: Catalogue;
}

/** Step 2: how far to go, an area at a time, with what it means shown at once. */
export function AmbitionStep({ draft, change, catalogue }: AmbitionStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const total = consequenceOf(draft.selection.sections, catalogue);
  if (draft.selection.sections.length === 0) {
    return <Alert data-color="info">{t('ambition.noGroups')}</Alert>;
  }
  return (
    <div className="ambition-columns">
      <div>
        {AREAS.map((area) => (
          <AreaAmbition
            key={area}
            area={area}
            draft={draft}
            catalogue={catalogue}
            onChoose={(ambition) =>
              change({ type: 'setAmbition', area, ambition, questionsIn: catalogue.questionsIn })
            }
          />
        ))}
      </div>
      <aside className="panel consequence" aria-labelledby="consequence">
        <Heading level={2} data-size="xs" id="consequence">
          {t('ambition.consequence')}
        </Heading>
        <div role="status">
          <p className="figure">
            <strong>{total.criteria}</strong> {t('ambition.criteria', { count: total.criteria })}
          </p>
          <p className="figure">
            <strong>{total.hours}</strong> {t('ambition.hours', { count: total.hours })}
          </p>
        </div>
        <Heading level={3} data-size="2xs">
          {t('ambition.goals', { count: total.goals.length })}
        </Heading>
        {total.goals.length === 0 ? (
          <Paragraph data-size="sm">{t('ambition.noGoals')}</Paragraph>
        ) : (
          <ul className="goal-list">
            {total.goals.map((goal) => (
              <li key={goal.id}>{goal.name[language]}</li>
            ))}
          </ul>
        )}
        <Paragraph data-size="sm" className="quiet">
          {t('ambition.hoursHelp')}
        </Paragraph>
      </aside>
    </div>
  );
}

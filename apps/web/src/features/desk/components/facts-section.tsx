import { LEVELS, USES } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useProductGroups } from '../../../api-client/use-product-groups';
import { useLanguage } from '../../../criterion-text/use-language';
import { useGoals } from '../api/use-desk';
import { ChooseMany, ChooseOne } from './choices';
import { DeskSection } from './desk-section';

const AMOUNTS = ['low', 'medium', 'high'] as const;

/** Where the criterion belongs: its level, uses, groups, goals, and how heavy it is. */
export function FactsSection() {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = (useProductGroups().data?.items ?? [])
    .map(({ slug, name }) => ({ value: slug, name: name[language] }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language));
  const goals = (useGoals().data?.items ?? []).map(({ id, name }) => ({
    value: id,
    name: name[language],
  }));
  const amounts = AMOUNTS.map((value) => ({ value, name: t(`amount.${value}`) }));
  return (
    <DeskSection pointer="/facts" title={t('desk.section.facts')}>
      <div className="field-row">
        <ChooseOne
          pointer="/level"
          label={t('part.level')}
          choices={LEVELS.map((value) => ({ value, name: t(`level.${value}`) }))}
        />
        <ChooseOne
          pointer="/followUpEffort"
          label={t('criterion.followUpEffort')}
          choices={amounts}
        />
        <ChooseOne
          pointer="/marketAvailability"
          label={t('criterion.marketAvailability')}
          choices={amounts}
        />
      </div>
      <ChooseMany
        pointer="/uses"
        label={t('part.uses')}
        choices={USES.map((value) => ({ value, name: t(`use.${value}`) }))}
      />
      <ChooseMany pointer="/productGroups" label={t('part.productGroups')} choices={groups} />
      <ChooseMany pointer="/goals" label={t('criterion.goals')} choices={goals} />
    </DeskSection>
  );
}

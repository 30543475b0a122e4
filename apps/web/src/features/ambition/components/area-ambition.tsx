import { Fieldset, Radio } from '@digdir/designsystemet-react';
import type { Area } from '@kravsmed/contract';
import { LEVELS } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../../selection-state/catalogue';
import { applyAmbition } from '../../../selection-state/choosing';
import type { Ambition, Draft } from '../../../selection-state/draft';

interface AreaAmbitionProps {
  readonly area: Area;
  readonly draft: Draft;
  readonly catalogue: Catalogue;
  readonly onChoose: (ambition: Ambition) => void;
}

const AMBITIONS: readonly Ambition[] = ['none', ...LEVELS];

/** The levels of one area; each says how many criteria it would give. */
export function AreaAmbition({ area, draft, catalogue, onChoose }: AreaAmbitionProps) {
  const { t } = useTranslation();
  const count = (ambition: Ambition) =>
    applyAmbition(draft, area, ambition, catalogue.questionsIn)
      .selection.sections.flatMap((section) => section.items)
      .filter((item) => catalogue.criterion(item.criterion)?.area === area).length;
  return (
    <Fieldset className={`panel area area--${area}`}>
      <Fieldset.Legend>{t(`area.${area}`)}</Fieldset.Legend>
      <Fieldset.Description>{t(`ambition.${area}`)}</Fieldset.Description>
      <div className="ambition-levels">
        {AMBITIONS.map((ambition) => (
          <Radio
            key={ambition}
            name={`ambition-${area}`}
            value={ambition}
            label={t(`ambition.level_${ambition}`)}
            description={t('ambition.gives', { count: count(ambition) })}
            checked={draft.ambition[area] === ambition}
            onChange={() => onChoose(ambition)}
          />
        ))}
      </div>
    </Fieldset>
  );
}

import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { ItemForm } from './item-form';

interface FillInStepProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly catalogue: Catalogue;
}

/** Step 4: the values, the part of the tender, the weight and the buyer's own words. */
export function FillInStep({ draft, change, catalogue }: FillInStepProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sections } = draft.selection;
  const items = sections.flatMap((section) => section.items);
  const scored = items.filter((item) => item.use === 'awardCriterion');
  const weight = scored.reduce((sum, item) => sum + (item.weight ?? 0), 0);

  if (items.length === 0) return <Alert data-color="info">{t('fillIn.nothing')}</Alert>;
  return (
    <>
      {scored.length > 0 && (
        <div
          className={`panel weight-total${weight > 100 ? ' weight-total--over' : ''}`}
          role="status"
        >
          {t('fillIn.weightTotal', {
            weight: weight.toLocaleString(language === 'sv' ? 'sv-SE' : 'en-GB'),
          })}{' '}
          {weight > 100 ? t('fillIn.weightOver') : t('fillIn.weightPrice')}
        </div>
      )}
      {sections.map((section, sectionIndex) => (
        <section key={section.productGroup} aria-labelledby={`fill-${sectionIndex}`}>
          <Heading level={2} data-size="sm" id={`fill-${sectionIndex}`} tabIndex={-1}>
            {catalogue.group(section.productGroup)?.name[language] ?? section.productGroup}
          </Heading>
          {section.items.length === 0 && <Paragraph>{t('fillIn.noneHere')}</Paragraph>}
          {section.items.map((item, itemIndex) => (
            <ItemForm
              key={`${item.criterion}-${item.use === 'awardCriterion' ? 'award' : 'demand'}`}
              item={item}
              summary={catalogue.criterion(item.criterion)}
              language={draft.selection.language}
              idPrefix={`s${sectionIndex}i${itemIndex}`}
              onChange={(changes, kind) =>
                change(
                  { type: 'changeItem', section: sectionIndex, item: itemIndex, changes },
                  kind && `${kind}${sectionIndex}/${itemIndex}`,
                )
              }
              onRemove={() => {
                change({ type: 'removeItem', section: sectionIndex, item: itemIndex });
                // The button goes with its form: focus stays in the section.
                document.getElementById(`fill-${sectionIndex}`)?.focus();
              }}
            />
          ))}
        </section>
      ))}
    </>
  );
}

import { Button, Details, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { RichText } from '../../../criterion-text/rich-text';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';

interface SectionListProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly catalogue: Catalogue;
}

/** The groups chosen, each with its lot and what to think of when buying it. */
export function SectionList({ draft, change, catalogue }: SectionListProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { sections } = draft.selection;
  if (sections.length === 0)
    return <Paragraph className="quiet">{t('purchase.noGroups')}</Paragraph>;
  return (
    <>
      <Heading level={3} data-size="2xs" id="chosen-groups" tabIndex={-1}>
        {t('purchase.chosen', { count: sections.length })}
      </Heading>
      <ul className="section-list">
        {sections.map((section, index) => {
          const group = catalogue.group(section.productGroup);
          const name = group?.name[language] ?? section.productGroup;
          return (
            <li key={section.productGroup} className="section-card">
              <div className="section-card__head">
                <strong>{name}</strong>
                <span className="quiet">
                  {t('purchase.items', { count: section.items.length })}
                </span>
                <Textfield
                  data-size="sm"
                  label={
                    <>
                      {t('purchase.lot')}
                      <span className="visually-hidden"> ({name})</span>
                    </>
                  }
                  value={section.lot ?? ''}
                  maxLength={20}
                  onChange={(event) =>
                    change(
                      { type: 'setLot', section: index, lot: event.target.value },
                      `lot${index}`,
                    )
                  }
                />
                <Button
                  variant="tertiary"
                  data-size="sm"
                  data-color="danger"
                  aria-label={t('purchase.removeGroup', { group: name })}
                  onClick={() => {
                    change({ type: 'removeSection', section: index });
                    // The button goes with its group: focus stays in the list.
                    document.getElementById('chosen-groups')?.focus();
                  }}
                >
                  {t('purchase.remove')}
                </Button>
              </div>
              {group && group.guidance[language] !== '' && (
                <Details data-size="sm">
                  <Details.Summary>{t('purchase.guidance', { group: name })}</Details.Summary>
                  <Details.Content>
                    <RichText text={group.guidance[language]} language={language} />
                    <p className="quiet">
                      CPV: {group.cpv.map((cpv) => `${cpv.code} ${cpv.label[language]}`).join(', ')}
                    </p>
                  </Details.Content>
                </Details>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}

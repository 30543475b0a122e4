import { Field, Heading, Label, Paragraph, Select, Textfield } from '@digdir/designsystemet-react';
import { DateField } from '@kravsmed/ui';
import { useTranslation } from 'react-i18next';
import type { Catalogue } from '../../../selection-state/catalogue';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';
import { GroupFinder } from './group-finder';
import { PackageList } from './package-list';
import { SectionList } from './section-list';

interface PurchaseStepProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
  readonly catalogue: Catalogue;
  /** Whether the choices can only be read: then nothing more is offered to choose from. */
  readonly locked: boolean;
}

/** Step 1: what is bought, when it is advertised, and which kinds of goods it holds. */
export function PurchaseStep({ draft, change, catalogue, locked }: PurchaseStepProps) {
  const { t } = useTranslation();
  const { selection } = draft;
  return (
    <>
      <section className="panel" aria-labelledby="about">
        <Heading level={2} data-size="xs" id="about">
          {t('purchase.about')}
        </Heading>
        <Textfield
          label={t('purchase.title')}
          description={t('purchase.titleHelp')}
          value={selection.title}
          maxLength={200}
          onChange={(event) =>
            change({ type: 'describe', changes: { title: event.target.value } }, 'title')
          }
        />
        <div className="field-row">
          <DateField
            label={t('purchase.date')}
            description={t('purchase.dateHelp')}
            value={selection.publicationDate ?? ''}
            onChange={(date) =>
              change({ type: 'describe', changes: { publicationDate: date || null } }, 'date')
            }
          />
          <Textfield
            label={t('purchase.buyer')}
            description={t('purchase.buyerHelp')}
            value={selection.buyer ?? ''}
            maxLength={120}
            onChange={(event) =>
              change(
                { type: 'describe', changes: { buyer: event.target.value || undefined } },
                'buyer',
              )
            }
          />
          <Field>
            <Label>{t('purchase.language')}</Label>
            <Field.Description>{t('purchase.languageHelp')}</Field.Description>
            <Select
              value={selection.language}
              onChange={(event) =>
                change({
                  type: 'describe',
                  changes: { language: event.target.value === 'en' ? 'en' : 'sv' },
                })
              }
            >
              <Select.Option value="sv">Svenska</Select.Option>
              <Select.Option value="en">English</Select.Option>
            </Select>
          </Field>
        </div>
      </section>
      <section className="panel" aria-labelledby="groups">
        <Heading level={2} data-size="xs" id="groups">
          {t('purchase.groups')}
        </Heading>
        {!locked && (
          <>
            <Paragraph data-size="sm">{t('purchase.groupsHelp')}</Paragraph>
            <GroupFinder
              groups={catalogue.groups}
              chosen={selection.sections.map((section) => section.productGroup)}
              onAdd={(productGroup) =>
                change({ type: 'addSection', productGroup, questionsIn: catalogue.questionsIn })
              }
            />
          </>
        )}
        <SectionList draft={draft} change={change} catalogue={catalogue} />
      </section>
      {!locked && (
        <PackageList
          asOf={selection.publicationDate ?? null}
          chosen={selection.sections.map((section) => section.productGroup)}
          onApply={(chosen) =>
            change({ type: 'applyPackage', package: chosen, questions: catalogue.questions })
          }
        />
      )}
    </>
  );
}

import { Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import type { SelectionLayout } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { numberExamples } from './number-examples';

interface PlacePanelProps {
  readonly layout: SelectionLayout;
  /** How many sections the document has: with several, requirements stand one level further down. */
  readonly sections: number;
  readonly change: (layout: SelectionLayout, kind?: string) => void;
}

const LEVELS = [1, 2, 3, 4, 5, 6];

/** Where in the buyer's own document the requirements will stand, with the numbers that they get. */
export function PlacePanel({ layout, sections, change }: PlacePanelProps) {
  const { t } = useTranslation();
  const examples = numberExamples(layout, sections);
  return (
    <section className="panel" aria-labelledby="place-panel">
      <Heading level={2} data-size="xs" id="place-panel">
        {t('document.place')}
      </Heading>
      <Textfield
        data-size="sm"
        label={t('document.numbering')}
        description={t('document.numberingHelp')}
        value={layout.numbering}
        error={examples === undefined ? t('document.numberingWrong') : undefined}
        onChange={(event) =>
          change({ ...layout, numbering: event.target.value.trim() }, 'numbering')
        }
      />
      <Field data-size="sm">
        <Label>{t('document.headingLevel')}</Label>
        <Field.Description>{t('document.headingLevelHelp')}</Field.Description>
        <Select
          value={layout.headingLevel}
          onChange={(event) => change({ ...layout, headingLevel: Number(event.target.value) })}
        >
          {LEVELS.map((level) => (
            <Select.Option key={level} value={level}>
              {t('document.heading', { level })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <p role="status" className={examples === undefined ? 'visually-hidden' : 'notice'}>
        {examples !== undefined && (
          <>
            {t(layout.style === 'list' ? 'document.numbersOfItems' : 'document.numbers', {
              parts: examples.parts.join(', '),
              clauses: examples.clauses.join(', '),
              list: examples.clauses[0],
            })}
            <br />
            {examples.depth === undefined
              ? t('document.levelOfParts', { part: layout.headingLevel })
              : t('document.levels', {
                  part: layout.headingLevel,
                  clause: layout.headingLevel + examples.depth,
                })}
          </>
        )}
      </p>
    </section>
  );
}

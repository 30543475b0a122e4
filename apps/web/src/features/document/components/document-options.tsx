import { Checkbox, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../../selection-state/draft';
import type { DraftAction } from '../../../selection-state/draft-reducer';

interface DocumentOptionsProps {
  readonly draft: Draft;
  readonly change: (action: DraftAction, kind?: string) => void;
}

const PARTS = ['evidence', 'followUp', 'legalBasis', 'rationale'] as const;

/** What goes into the document, and where in the buyer's own document it will stand. */
export function DocumentOptions({ draft, change }: DocumentOptionsProps) {
  const { t } = useTranslation();
  const { include, layout } = draft.selection;
  const numberingWrong = !/^(\d+(\.\d+){0,4})?$/.test(layout.numbering);
  return (
    <div className="panel">
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t('document.include')}</Fieldset.Legend>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            value={part}
            label={t(`document.include_${part}`)}
            checked={include[part]}
            onChange={(event) =>
              change({ type: 'setInclude', include: { ...include, [part]: event.target.checked } })
            }
          />
        ))}
      </Fieldset>
      <Textfield
        data-size="sm"
        label={t('document.numbering')}
        description={t('document.numberingHelp')}
        value={layout.numbering}
        error={numberingWrong ? t('document.numberingWrong') : undefined}
        onChange={(event) =>
          change(
            { type: 'setLayout', layout: { ...layout, numbering: event.target.value.trim() } },
            'numbering',
          )
        }
      />
      <Field data-size="sm">
        <Label>{t('document.headingLevel')}</Label>
        <Field.Description>{t('document.headingLevelHelp')}</Field.Description>
        <Select
          value={layout.headingLevel}
          onChange={(event) =>
            change({
              type: 'setLayout',
              layout: { ...layout, headingLevel: Number(event.target.value) },
            })
          }
        >
          {[1, 2, 3, 4].map((level) => (
            <Select.Option key={level} value={level}>
              {t('document.heading', { level })}
            </Select.Option>
          ))}
        </Select>
      </Field>
    </div>
  );
}

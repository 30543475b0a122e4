import { Checkbox, Fieldset, Heading, Radio } from '@digdir/designsystemet-react';
import type { SelectionInclude, SelectionLayout } from '@kravsmed/contract';
import { LAYOUT_DEFAULTS, LEGAL_BASIS_FORMS } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';

interface IncludePanelProps {
  readonly include: SelectionInclude;
  readonly changeInclude: (include: SelectionInclude) => void;
  readonly layout: SelectionLayout;
  readonly changeLayout: (layout: SelectionLayout) => void;
}

const PARTS = ['evidence', 'followUp', 'legalBasis', 'rationale'] as const;

/** What goes into the document beside what is asked, and where the law is cited. */
export function IncludePanel(props: IncludePanelProps) {
  const { include, changeInclude, layout, changeLayout } = props;
  const { t } = useTranslation();
  const legalBasis = layout.legalBasis ?? LAYOUT_DEFAULTS.legalBasis;
  return (
    <section className="panel" aria-labelledby="include-panel">
      <Heading level={2} data-size="xs" id="include-panel">
        {t('document.content')}
      </Heading>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t('document.include')}</Fieldset.Legend>
        {PARTS.map((part) => (
          <Checkbox
            key={part}
            value={part}
            label={t(`document.include_${part}`)}
            checked={include[part]}
            onChange={(event) => changeInclude({ ...include, [part]: event.target.checked })}
          />
        ))}
      </Fieldset>
      {include.legalBasis && (
        <Fieldset data-size="sm">
          <Fieldset.Legend>{t('document.legalBasis')}</Fieldset.Legend>
          {LEGAL_BASIS_FORMS.map((form) => (
            <Radio
              key={form}
              name="layout-legal-basis"
              value={form}
              label={t(`document.legalBasis_${form}`)}
              checked={legalBasis === form}
              onChange={() => changeLayout({ ...layout, legalBasis: form })}
            />
          ))}
        </Fieldset>
      )}
    </section>
  );
}

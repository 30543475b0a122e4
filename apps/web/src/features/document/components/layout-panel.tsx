import { Fieldset, Heading, Radio } from '@digdir/designsystemet-react';
import type { SelectionLayout } from '@kravsmed/contract';
import { ARRANGEMENTS, LAYOUT_DEFAULTS, LAYOUT_STYLES } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { LayoutPicture } from './layout-picture';

interface LayoutPanelProps {
  readonly layout: SelectionLayout;
  readonly change: (layout: SelectionLayout) => void;
}

/** How each requirement is set, and in what order they come. */
export function LayoutPanel({ layout, change }: LayoutPanelProps) {
  const { t } = useTranslation();
  const arrangement = layout.arrangement ?? LAYOUT_DEFAULTS.arrangement;
  return (
    <section className="panel" aria-labelledby="layout-panel">
      <Heading level={2} data-size="xs" id="layout-panel">
        {t('document.layout')}
      </Heading>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t('document.style')}</Fieldset.Legend>
        {LAYOUT_STYLES.map((style) => (
          <Radio
            key={style}
            className="layout-choice"
            name="layout-style"
            value={style}
            label={
              <>
                <LayoutPicture style={style} />
                {t(`document.style_${style}`)}
              </>
            }
            description={t(`document.style_${style}Help`)}
            checked={layout.style === style}
            onChange={() => change({ ...layout, style })}
          />
        ))}
      </Fieldset>
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t('document.arrangement')}</Fieldset.Legend>
        {ARRANGEMENTS.map((one) => (
          <Radio
            key={one}
            name="layout-arrangement"
            value={one}
            label={t(`document.arrangement_${one}`)}
            description={t(`document.arrangement_${one}Help`)}
            checked={arrangement === one}
            onChange={() => change({ ...layout, arrangement: one })}
          />
        ))}
      </Fieldset>
    </section>
  );
}

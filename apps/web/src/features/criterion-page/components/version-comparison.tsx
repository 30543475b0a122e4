import {
  Alert,
  Checkbox,
  Field,
  Heading,
  Label,
  Paragraph,
  Select,
} from '@digdir/designsystemet-react';
import type { FieldComparison, VersionEntry } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DiffText } from '../../../criterion-text/diff-text';
import { useLanguage } from '../../../criterion-text/use-language';
import { RedlineDownloads } from '../../../redline/redline-downloads';
import { criterionRedline } from '../../../redline/redline-source';
import { useComparison } from '../api/use-comparison';

interface VersionComparisonProps {
  readonly id: string;
  readonly versions: readonly VersionEntry[];
}

/** Two versions word by word: what was taken out and put in, told in words as well as in colour. */
export function VersionComparison({ id, versions }: VersionComparisonProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const numbers = versions.map((entry) => entry.version);
  const [from, setFrom] = useState(numbers.at(-2) ?? 1);
  const [to, setTo] = useState(numbers.at(-1) ?? 1);
  const [all, setAll] = useState(false);
  const comparison = useComparison(id, from, to, language);
  const fields = comparison.data?.fields.filter((field) => all || field.changed) ?? [];

  const picker = (label: string, value: number, onChange: (value: number) => void) => (
    <Field data-size="sm">
      <Label>{label}</Label>
      <Select value={value} onChange={(event) => onChange(Number(event.target.value))}>
        {versions.map((entry) => (
          <Select.Option key={entry.version} value={entry.version}>
            {t('criterion.versionInState', {
              version: entry.version,
              state: t(`state.${entry.state}`).toLocaleLowerCase(language),
            })}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );

  return (
    <section className="version-comparison" aria-labelledby="compare">
      <Heading level={2} data-size="sm" id="compare">
        {t('criterion.compare')}
      </Heading>
      <div className="compare-controls">
        {picker(t('criterion.compareFrom'), from, setFrom)}
        {picker(t('criterion.compareTo'), to, setTo)}
        <Checkbox
          label={t('criterion.showUnchanged')}
          checked={all}
          onChange={(event) => setAll(event.target.checked)}
        />
      </div>
      {comparison.isError && <Alert data-color="danger">{comparison.error.message}</Alert>}
      {comparison.data && fields.length === 0 && (
        <Paragraph>{t('criterion.noDifference')}</Paragraph>
      )}
      {fields.map((field) => (
        <ComparedFieldView key={field.field} field={field} />
      ))}
      {from !== to && (
        <RedlineDownloads
          key={`${from}-${to}`}
          source={criterionRedline({ id, from, to, lang: language })}
        />
      )}
    </section>
  );
}

function ComparedFieldView({ field }: { readonly field: FieldComparison }) {
  const { t } = useTranslation();
  return (
    <div className="compared-field">
      <Heading level={3} data-size="2xs">
        {t(`part.${field.field}`)}
      </Heading>
      {field.blocks.map((block, index) => (
        <p key={index} className={`compared compared--${block.kind} compared--${block.change}`}>
          <DiffText runs={block.runs} />
        </p>
      ))}
    </div>
  );
}

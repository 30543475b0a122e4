import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { useProductGroups } from '../../../api-client/use-product-groups';

interface GroupFilterProps {
  readonly value: string;
  readonly onChange: (slug: string) => void;
}

export function GroupFilter({ value, onChange }: GroupFilterProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const groups = (useProductGroups().data?.items ?? []).toSorted((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
  return (
    <Field className="group-filter">
      <Label>{t('changes.group')}</Label>
      <Select value={value} onChange={(event) => onChange(event.target.value)}>
        <Select.Option value="">{t('changes.allGroups')}</Select.Option>
        {groups.map((group) => (
          <Select.Option key={group.slug} value={group.slug}>
            {group.name[language]}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
}

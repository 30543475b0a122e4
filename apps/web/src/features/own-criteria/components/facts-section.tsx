import { Checkbox, Field, Fieldset, Heading, Label, Select } from '@digdir/designsystemet-react';
import { LEVELS, USES } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useProductGroups } from '../../../api-client/use-product-groups';
import { useLanguage } from '../../../criterion-text/use-language';
import { useFieldWords } from '../../../version-editor/use-field-words';
import type { EditorPart } from './editor-part';

const AMOUNTS = ['low', 'medium', 'high'] as const;

/** Where the criterion belongs, and how heavy it is. */
export function FactsSection({ content, former, locked, errorAt, change }: EditorPart) {
  const { t } = useTranslation();
  const language = useLanguage();
  const words = useFieldWords();
  const groups = (useProductGroups().data?.items ?? []).toSorted((a, b) =>
    a.name[language].localeCompare(b.name[language], language),
  );
  const set = (part: Partial<typeof content>) => change({ ...content, ...part }, null);
  /** What the library says, where it says something else. */
  const inLibrary = (field: 'level' | 'uses' | 'productGroups' | Amount): string | undefined => {
    if (former === undefined) return undefined;
    const [here, there] = [content[field], former[field]].map((value) =>
      words.valueOf(field, value),
    );
    return here === there ? undefined : t('own.inLibrary', { value: there });
  };
  const choices = (
    field: 'level' | Amount,
    label: string,
    options: readonly { readonly value: string; readonly name: string }[],
  ) => (
    <Field data-size="sm">
      <Label>{label}</Label>
      {inLibrary(field) !== undefined && <Field.Description>{inLibrary(field)}</Field.Description>}
      <Select
        disabled={locked}
        value={content[field]}
        onChange={(event) => set({ [field]: event.target.value })}
      >
        {options.map(({ value, name }) => (
          <Select.Option key={value} value={value}>
            {name}
          </Select.Option>
        ))}
      </Select>
    </Field>
  );
  const amounts = AMOUNTS.map((value) => ({ value, name: t(`amount.${value}`) }));
  return (
    <section className="panel" aria-labelledby="own-facts">
      <Heading level={2} data-size="xs" id="own-facts">
        {t('own.facts')}
      </Heading>
      <div className="own-row">
        {choices(
          'level',
          t('part.level'),
          LEVELS.map((value) => ({ value, name: t(`level.${value}`) })),
        )}
        {choices('followUpEffort', t('criterion.followUpEffort'), amounts)}
        {choices('marketAvailability', t('criterion.marketAvailability'), amounts)}
      </div>
      <Fieldset data-size="sm" className="own-many">
        <Fieldset.Legend>{t('part.uses')}</Fieldset.Legend>
        {inLibrary('uses') !== undefined && (
          <Fieldset.Description>{inLibrary('uses')}</Fieldset.Description>
        )}
        <div className="own-many__list">
          {USES.map((use) => (
            <Checkbox
              key={use}
              label={t(`use.${use}`)}
              disabled={locked}
              checked={content.uses.includes(use)}
              onChange={() => set({ uses: toggled(content.uses, use) })}
            />
          ))}
        </div>
        {errorAt('/uses') !== undefined && <p className="word-field__error">{errorAt('/uses')}</p>}
      </Fieldset>
      <Fieldset data-size="sm" className="own-many">
        <Fieldset.Legend>{t('part.productGroups')}</Fieldset.Legend>
        {inLibrary('productGroups') !== undefined && (
          <Fieldset.Description>{inLibrary('productGroups')}</Fieldset.Description>
        )}
        <div className="own-many__list own-many__list--long">
          {groups.map(({ slug, name }) => (
            <Checkbox
              key={slug}
              label={name[language]}
              disabled={locked}
              checked={content.productGroups.includes(slug)}
              onChange={() => set({ productGroups: toggled(content.productGroups, slug) })}
            />
          ))}
        </div>
        {errorAt('/productGroups') !== undefined && (
          <p className="word-field__error">{errorAt('/productGroups')}</p>
        )}
      </Fieldset>
    </section>
  );
}

type Amount = 'followUpEffort' | 'marketAvailability';

const toggled = <T extends string>(list: readonly T[], one: T): T[] =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

import { Button, Field, Input, Label, Paragraph } from '@digdir/designsystemet-react';
import type { ProductGroup } from '@kravsmed/contract';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { findGroups } from './find-groups';

interface GroupFinderProps {
  readonly groups: readonly ProductGroup[];
  readonly chosen: readonly string[];
  readonly onAdd: (slug: string) => void;
}

/** Groups by name, everyday word or CPV code. Buttons, not a menu: all that is found can be seen. */
export function GroupFinder({ groups, chosen, onAdd }: GroupFinderProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [typed, setTyped] = useState('');
  const [added, setAdded] = useState('');
  const found = findGroups(
    groups.filter((group) => group.criteriaInForce > 0),
    typed,
    language,
  );
  const shown = typed.trim() === '' ? found : found.slice(0, 8);

  return (
    <div className="group-finder">
      <Field>
        <Label>{t('purchase.find')}</Label>
        <Field.Description>{t('purchase.findHelp')}</Field.Description>
        <Input type="search" value={typed} onChange={(event) => setTyped(event.target.value)} />
      </Field>
      <p className="visually-hidden" role="status">
        {typed.trim() === '' ? added : t('purchase.found', { count: found.length })}
      </p>
      {found.length === 0 && <Paragraph>{t('purchase.nothingFound')}</Paragraph>}
      <ul className="group-choices">
        {shown.map((group) => {
          const isChosen = chosen.includes(group.slug);
          return (
            <li key={group.slug}>
              <Button
                variant={isChosen ? 'primary' : 'secondary'}
                data-size="sm"
                aria-pressed={isChosen}
                // Not `disabled`: that would throw the keyboard's focus away.
                aria-disabled={isChosen}
                onClick={() => {
                  if (isChosen) return;
                  onAdd(group.slug);
                  setTyped('');
                  setAdded(t('purchase.added', { group: group.name[language] }));
                }}
              >
                {group.name[language]}
                <span className="count">{group.criteriaInForce}</span>
              </Button>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

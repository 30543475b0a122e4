import { Button } from '@digdir/designsystemet-react';
import { CHANGE_CLASSES, MOVABLE } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { readAt } from '../api/content-path';
import { fieldId } from '../api/draft-findings';
import { BothLanguages } from './both-languages';
import { ChooseMany, ChooseOne, YesNo } from './choices';
import { DeskSection } from './desk-section';
import { useEditing } from './editing';

const CERTAINTIES = ['adopted', 'proposed', 'assumption'] as const;

/** The driver's name in the one language or the other: on a phone only one of them shows. */
const NAMES = ['sv', 'en']
  .map((language) => `#${fieldId(`/change/driver/name/${language}`)}`)
  .join(', ');

/** The button that was pressed is gone: the focus goes on to what came in its place. */
function focusSoon(selector: string): void {
  requestAnimationFrame(() =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .find((element) => element.checkVisibility())
      ?.focus(),
  );
}

/** Why this version exists: what readers, buyers and suppliers are told of it. */
export function ChangeSection() {
  const { t } = useTranslation();
  const { content, write, locked } = useEditing();
  const hasDriver = readAt(content, '/change/driver') !== undefined;
  return (
    <DeskSection pointer="/change" title={t('desk.section.change')}>
      <ChooseOne
        pointer="/change/classification"
        label={t('desk.change.classification')}
        description={t('desk.change.classificationHelp')}
        choices={CHANGE_CLASSES.map((value) => ({ value, name: t(`changeClass.${value}`) }))}
      />
      <BothLanguages
        pointer={(language) => `/change/what/${language}`}
        label={t('desk.change.what')}
        rows={3}
      />
      <BothLanguages
        pointer={(language) => `/change/why/${language}`}
        label={t('desk.change.why')}
        rows={3}
      />
      <ChooseMany
        pointer="/change/moved"
        label={t('desk.change.moved')}
        choices={MOVABLE.map((value) => ({ value, name: t(`desk.moved.${value}`) }))}
      />
      <YesNo
        pointer="/change/meaningUnchanged"
        label={t('desk.change.meaningUnchanged')}
        description={t('desk.change.meaningUnchangedHelp')}
      />
      {hasDriver ? (
        <>
          <BothLanguages
            pointer={(language) => `/change/driver/name/${language}`}
            label={t('desk.change.driver')}
          />
          <ChooseOne
            pointer="/change/driver/certainty"
            label={t('desk.change.certainty')}
            choices={CERTAINTIES.map((value) => ({ value, name: t(`driverCertainty.${value}`) }))}
          />
          {!locked && (
            <Button
              variant="tertiary"
              data-size="sm"
              data-color="danger"
              onClick={() => {
                write('/change/driver', undefined);
                focusSoon('[data-driver]');
              }}
            >
              {t('desk.change.removeDriver')}
            </Button>
          )}
        </>
      ) : (
        !locked && (
          <Button
            variant="secondary"
            data-size="sm"
            data-driver
            onClick={() => {
              write('/change/driver', { name: { sv: '', en: '' } });
              focusSoon(NAMES);
            }}
          >
            {t('desk.change.addDriver')}
          </Button>
        )
      )}
    </DeskSection>
  );
}

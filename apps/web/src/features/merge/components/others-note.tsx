import { Alert, Button } from '@digdir/designsystemet-react';
import { compareDrafts, type DraftVocabulary } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Draft } from '../../../selection-state/draft';
import type { Meeting } from '../../../selection-state/save-state';
import { useMe } from '../../../session/use-me';
import { atStart, usePersonName } from '../../../session/use-person-name';

interface OthersNoteProps {
  readonly others: readonly Meeting<Draft>[];
  readonly vocabulary: DraftVocabulary | undefined;
  readonly onDismiss: () => void;
}

const MANY = 5;

/** A quiet note: what others changed meanwhile, which was put together with mine by itself. */
export function OthersNote({ others, vocabulary, onDismiss }: OthersNoteProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePersonName();
  const { data: me } = useMe();
  return (
    <div role="status" className="others-note">
      {others.length > 0 && (
        <Alert data-color="info" data-size="sm">
          {others.map(({ document, base, theirs }) => {
            const changes = compareDrafts(base.selection, theirs.selection, vocabulary);
            const isMe = me && document.savedBy?.id === me.account.id;
            return (
              <div key={document.revision}>
                <p>
                  {isMe
                    ? t('merge.alsoYou')
                    : t('merge.also', { who: atStart(nameOf(document.savedBy)) })}
                </p>
                <ul>
                  {changes.slice(0, MANY).map(({ kind, place, words }) => (
                    <li key={`${kind} ${place.path}`}>{words[language]}</li>
                  ))}
                  {changes.length > MANY && (
                    <li>{t('merge.andMore', { count: changes.length - MANY })}</li>
                  )}
                </ul>
              </div>
            );
          })}
          <Button variant="secondary" data-size="sm" onClick={onDismiss}>
            {t('merge.dismiss')}
          </Button>
        </Alert>
      )}
    </div>
  );
}

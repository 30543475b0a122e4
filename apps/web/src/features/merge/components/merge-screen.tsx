import { Alert, Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import {
  compareDrafts,
  mergeDrafts,
  resolveDrafts,
  type DraftChoice,
  type DraftVocabulary,
} from '@kravsmed/domain';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import type { Draft } from '../../../selection-state/draft';
import { withNotes } from '../../../selection-state/merge-work';
import type { Meeting } from '../../../selection-state/save-state';
import { atStart } from '../../../session/use-person-name';
import { ConflictCard } from './conflict-card';

interface MergeScreenProps {
  readonly mine: Draft;
  readonly meeting: Meeting<Draft>;
  /** Who saved the other version, as they are called within a sentence. */
  readonly who: string;
  /** The other was I, in another window. */
  readonly isMe: boolean;
  readonly vocabulary: DraftVocabulary | undefined;
  readonly onResolve: (chosen: Draft, holdsMine: boolean) => void;
}

type Choices = Readonly<Record<string, DraftChoice>>;

/** Two people changed the same things: one card for each, and then everything is saved. */
export function MergeScreen(props: MergeScreenProps) {
  const { mine, meeting, who, isMe, vocabulary, onResolve } = props;
  const { t } = useTranslation();
  const language = useLanguage();
  const [choices, setChoices] = useState<Choices>({});
  const [asked, setAsked] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const { base, theirs } = meeting;
  const merge = useMemo(
    () => mergeDrafts(base.selection, mine.selection, theirs.selection, vocabulary),
    [base, mine, theirs, vocabulary],
  );
  useEffect(() => heading.current?.focus(), []);

  const { conflicts } = merge;
  const chosen = conflicts.filter(({ place }) => choices[place.path] !== undefined);
  const left = conflicts.length - chosen.length;
  const settledAlready = compareDrafts(base.selection, theirs.selection, vocabulary).filter(
    ({ place: { path } }) =>
      !conflicts.some(({ place }) => path === place.path || path.startsWith(`${place.path}/`)),
  );
  const chooseAll = (choice: DraftChoice) =>
    setChoices(Object.fromEntries(conflicts.map(({ place }) => [place.path, choice])));

  const save = () => {
    if (left > 0) {
      setAsked(true);
      const first = conflicts.find(({ place }) => choices[place.path] === undefined);
      if (first) focusOn(first.place.path);
      return;
    }
    const holdsMine = Object.values(choices).every((one) => one === 'mine' || one === 'both');
    onResolve(withNotes(base, mine, theirs, resolveDrafts(merge, choices)), holdsMine);
  };

  return (
    <div className="wizard__page merge">
      <Heading level={1} data-size="lg" ref={heading} tabIndex={-1}>
        {t('merge.title')}
      </Heading>
      <Paragraph variant="long" className="lead">
        {t(isMe ? 'merge.ownLead' : 'merge.lead', { who: atStart(who), count: conflicts.length })}
      </Paragraph>
      <Alert data-color="info">{t('merge.nothingLost')}</Alert>
      {conflicts.length > 1 && (
        <div className="button-row merge__all">
          <Button variant="secondary" data-size="sm" onClick={() => chooseAll('mine')}>
            {t('merge.allMine')}
          </Button>
          <Button variant="secondary" data-size="sm" onClick={() => chooseAll('theirs')}>
            {t('merge.allTheirs', { who })}
          </Button>
        </div>
      )}
      {conflicts.map((conflict, index) => (
        <ConflictCard
          key={conflict.place.path}
          conflict={conflict}
          number={index + 1}
          merge={merge}
          theirLabel={isMe ? t('merge.side_window') : t('merge.side_theirs', { who })}
          vocabulary={vocabulary}
          choice={choices[conflict.place.path]}
          missing={asked && choices[conflict.place.path] === undefined}
          onChoose={(choice) => setChoices({ ...choices, [conflict.place.path]: choice })}
        />
      ))}
      {settledAlready.length > 0 && (
        <Details className="merge__rest">
          <Details.Summary>{t('merge.settled', { count: settledAlready.length })}</Details.Summary>
          <Details.Content>
            <ul>
              {settledAlready.map(({ kind, place, words }) => (
                <li key={`${kind} ${place.path}`}>{words[language]}</li>
              ))}
            </ul>
          </Details.Content>
        </Details>
      )}
      <div className="button-row">
        <Button onClick={save}>{t('merge.save')}</Button>
        <span role="status" className="quiet">
          {left > 0 ? t('merge.left', { count: left }) : t('merge.ready')}
        </span>
      </div>
    </div>
  );
}

function focusOn(path: string): void {
  document
    .querySelector<HTMLInputElement>(`[data-conflict="${CSS.escape(path)}"] input[type=radio]`)
    ?.focus();
}

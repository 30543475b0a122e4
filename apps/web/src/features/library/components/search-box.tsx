import { Search } from '@digdir/designsystemet-react';
import { useEffect, useEffectEvent, useState, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchBoxProps {
  /** The words that the list below is of. */
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

/** How long a pause in typing asks for an answer: shorter, and every letter would. */
const PAUSE_MS = 200;

/** Searches as one types, and at once when Enter is pressed. */
export function SearchBox({ words, onSearch }: SearchBoxProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(words);
  const [sent, setSent] = useState(words);
  const [seen, setSeen] = useState(words);

  // Words that were not sent from here come from a link, the back button or a cleared filter.
  if (words !== seen) {
    setSeen(words);
    if (words !== sent) {
      setSent(words);
      setTyped(words);
    }
  }

  const send = (text: string) => {
    const wanted = text.trim();
    if (wanted === sent) return;
    setSent(wanted);
    onSearch(wanted);
  };
  const sendAfterPause = useEffectEvent(send);
  useEffect(() => {
    const pause = setTimeout(() => sendAfterPause(typed), PAUSE_MS);
    return () => clearTimeout(pause);
  }, [typed]);

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    send(typed);
  };

  return (
    <form role="search" className="library-search" onSubmit={submit}>
      <Search>
        <Search.Input
          aria-label={t('library.search')}
          placeholder={t('library.searchExample')}
          autoComplete="off"
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Search.Clear
          aria-label={t('library.clearSearch')}
          onClick={() => {
            setTyped('');
            send('');
          }}
        />
      </Search>
    </form>
  );
}

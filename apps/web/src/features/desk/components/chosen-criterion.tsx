import { Paragraph, Tag } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';

interface ChosenCriterionProps {
  readonly label: string;
  readonly cite: string;
  /** It was chosen just now, from a list that is gone: the focus goes on here. */
  readonly takesFocus: boolean;
  readonly onOther: () => void;
}

/** What was chosen, with the way back to choosing. */
export function ChosenCriterion({ label, cite, takesFocus, onOther }: ChosenCriterionProps) {
  const { t } = useTranslation();
  const other = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (takesFocus) other.current?.focus();
  }, [takesFocus]);
  return (
    <Paragraph>
      {label} <Tag data-color="neutral">{cite}</Tag>{' '}
      <button ref={other} type="button" className="link-button" onClick={onOther}>
        {t('desk.withdrawal.other')}
      </button>
    </Paragraph>
  );
}

import {
  Button,
  Checkbox,
  Field,
  Label,
  Paragraph,
  Select,
  Textarea,
} from '@digdir/designsystemet-react';
import type { DraftComment } from '@kravsmed/contract';
import { parseRichText } from '@kravsmed/domain';
import { type RefObject, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, done } from '../../../api-client/api';
import { formatMoment } from '../../../criterion-text/format-moment';
import { useLanguage } from '../../../criterion-text/use-language';
import { FormProblem } from '../../../forms/form-problem';
import { useSubmit } from '../../../forms/use-submit';
import { textAt } from '../api/content-path';
import { type DraftKey, draftPath, useDraftAnswers } from '../api/use-desk';
import { useEditing } from './editing';
import { usePlaceName } from './use-place-name';

interface TalkPanelProps {
  readonly draft: DraftKey;
  /** The field that is talked about; all of the draft when empty. */
  readonly place: string;
  readonly onPlace: (place: string) => void;
  readonly box: RefObject<HTMLTextAreaElement | null>;
}

/** What was said about the draft, field by field and paragraph by paragraph, and a new word. */
export function TalkPanel({ draft, place, onPlace, box }: TalkPanelProps) {
  const { t } = useTranslation();
  const nameOf = usePlaceName();
  const { comments, content } = useEditing();
  const answers = useDraftAnswers(draft);
  const [text, setText] = useState('');
  const [settled, setSettled] = useState(false);
  const submit = useSubmit(async () => {
    await done(
      api.POST('/api/v1/desk/drafts/{criterionId}/{version}/comments', {
        params: draftPath(draft),
        body: { place, text },
      }),
    );
    setText('');
    await answers.commented();
  });
  const field = place.replace(/\/\d+$/, '');
  const isText = /^\/texts\/(sv|en)\/\w+$/.test(field);
  const paragraphs = isText ? parseRichText(textAt(content, field)).length : 0;
  const shown = comments.filter(({ resolvedBy }) => settled || resolvedBy === null);
  return (
    <div className="desk-talk">
      <form className="stack" onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Paragraph data-size="sm">
          {t('desk.talkPlace')}{' '}
          <strong>{place === '' ? t('desk.wholeDraft') : nameOf(place)}</strong>{' '}
          {place !== '' && (
            <button type="button" className="link-button" onClick={() => onPlace('')}>
              {t('desk.talkWhole')}
            </button>
          )}
        </Paragraph>
        {paragraphs > 1 && (
          <Field data-size="sm">
            <Label>{t('desk.talkParagraph')}</Label>
            <Select value={place} onChange={(event) => onPlace(event.target.value)}>
              <Select.Option value={field}>{t('desk.talkAllParagraphs')}</Select.Option>
              {Array.from({ length: paragraphs }, (_, index) => (
                <Select.Option key={index} value={`${field}/${index}`}>
                  {t('desk.talkParagraphNumber', { number: index + 1 })}
                </Select.Option>
              ))}
            </Select>
          </Field>
        )}
        <Field data-size="sm">
          <Label>{t('desk.talkText')}</Label>
          <Textarea
            ref={box}
            rows={3}
            required
            maxLength={4000}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
        </Field>
        <Button type="submit" data-size="sm" disabled={submit.busy}>
          {t('desk.talkSend')}
        </Button>
      </form>
      <Checkbox
        data-size="sm"
        label={t('desk.talkSettledToo', {
          count: comments.filter(({ resolvedBy }) => resolvedBy !== null).length,
        })}
        checked={settled}
        onChange={(event) => setSettled(event.target.checked)}
      />
      {shown.length === 0 && <Paragraph>{t('desk.talkNothing')}</Paragraph>}
      <ol className="plain-list">
        {shown.map((comment) => (
          <Comment key={comment.id} comment={comment} draft={draft} />
        ))}
      </ol>
    </div>
  );
}

function Comment({ comment, draft }: { readonly comment: DraftComment; readonly draft: DraftKey }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const nameOf = usePlaceName();
  const answers = useDraftAnswers(draft);
  const { id, by, at, place, text, resolvedBy } = comment;
  const submit = useSubmit(async () => {
    await done(
      api.PUT('/api/v1/desk/drafts/{criterionId}/{version}/comments/{commentId}', {
        params: { path: { ...draftPath(draft).path, commentId: id } },
        body: { resolved: resolvedBy === null },
      }),
    );
    await answers.commented();
  });
  return (
    <li className={resolvedBy === null ? 'comment' : 'comment comment--settled'}>
      <p className="quiet">
        <strong>{by}</strong> <time dateTime={at}>{formatMoment(at, language)}</time>
        <br />
        {place === '' ? t('desk.wholeDraft') : nameOf(place)}
      </p>
      <p className="comment__text">{text}</p>
      {resolvedBy !== null && (
        <p className="quiet">{t('desk.talkSettledBy', { by: resolvedBy })}</p>
      )}
      <form onSubmit={submit.onSubmit}>
        <FormProblem submit={submit} />
        <Button
          type="submit"
          variant="tertiary"
          data-size="sm"
          disabled={submit.busy}
          aria-label={t(resolvedBy === null ? 'desk.talkSettleOf' : 'desk.talkReopenOf', { by })}
        >
          {t(resolvedBy === null ? 'desk.talkSettle' : 'desk.talkReopen')}
        </Button>
      </form>
    </li>
  );
}

import { Alert } from '@digdir/designsystemet-react';
import type { Draft } from '@kravsmed/contract';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { useQuestions } from '../api/use-desk';

/** What stays the same through all versions of a new criterion. */
export function FramePart({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { slug, area, question } = draft.frame;
  const named = useQuestions().data?.find((each) => each.slug === question);
  return (
    <Alert data-color="info">
      {t('desk.newCriterionIs', {
        area: t(`area.${area}`),
        question: named?.name[language] ?? question,
        slug,
      })}
    </Alert>
  );
}

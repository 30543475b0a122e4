import type { DiffRun } from '@kravsmed/contract';
import { WordRuns } from '@kravsmed/ui';
import { useTranslation } from 'react-i18next';

/** A word diff in the language that the page is read in. */
export function DiffText({ runs }: { readonly runs: readonly DiffRun[] }) {
  const { t } = useTranslation();
  return (
    <WordRuns
      runs={runs}
      labels={{ removed: t('diff.removed'), added: t('diff.added'), end: t('diff.end') }}
    />
  );
}

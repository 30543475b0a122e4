import type { CriterionVersion } from '@kravsmed/contract';
import { swedishDay } from '@kravsmed/domain';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../../criterion-text/use-language';
import { CopyButton } from '../../../document-preview/copy-button';
import { renderHtml } from '../../../document-preview/render-html';
import { DEFAULT_INCLUDE, DEFAULT_LAYOUT } from '../../../selection-state/draft';

interface CopyCriterionProps {
  readonly id: string;
  readonly version: Pick<CriterionVersion, 'version' | 'uses' | 'productGroups' | 'texts'>;
}

/** One criterion by itself on the clipboard, with its heading and lists, as it stands in a document. */
export function CopyCriterion({ id, version }: CopyCriterionProps) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [use] = version.uses;
  const [productGroup] = version.productGroups;
  if (use === undefined || productGroup === undefined) return null;
  const html = async () => {
    const item = { criterion: id, version: version.version, use, parameters: {} };
    const document = await renderHtml(
      {
        title: version.texts[language].title,
        language,
        publicationDate: swedishDay(new Date()),
        sections: [{ productGroup, items: [item] }],
        include: DEFAULT_INCLUDE,
        layout: DEFAULT_LAYOUT,
      },
      undefined,
      new AbortController().signal,
    );
    return clauseIn(document);
  };
  return <CopyButton html={html}>{t('criterion.copy')}</CopyButton>;
}

/** The clause without what a whole document has around it. Its number is that document's own. */
function clauseIn(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const clause = parsed.querySelector('.clause');
  clause?.querySelector('.number')?.remove();
  return `<div lang="${parsed.querySelector('article')?.lang ?? ''}">${clause?.outerHTML ?? ''}</div>`;
}

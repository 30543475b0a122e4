import { Details } from '@digdir/designsystemet-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../criterion-text/use-language';
import { DocumentPreview } from '../document-preview/document-preview';
import type { RedlineSource } from './redline-source';

/**
 * A page of its own needs a style for the words that are heard alone; ours has a class for it, and its
 * content security policy complains of styles in the text.
 */
const withoutStyles = (html: string): string => html.replaceAll(/ style="[^"]*"/g, '');

/** The changes in their place in the text, on the page; asked for when it is opened. */
export function RedlineView({ source }: { readonly source: RedlineSource }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [open, setOpen] = useState(false);
  const preview = useQuery({
    queryKey: ['redline', ...source.key],
    queryFn: async () => withoutStyles(await (await source.fetch('html')).file.text()),
    enabled: open,
    staleTime: Infinity,
    retry: false,
  });
  return (
    <Details open={open} onToggle={() => setOpen(!open)}>
      <Details.Summary>{t('redline.show')}</Details.Summary>
      <Details.Content>
        {open && <DocumentPreview preview={preview} language={language} />}
      </Details.Content>
    </Details>
  );
}

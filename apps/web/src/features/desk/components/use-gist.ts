import { useLanguage } from '../../../criterion-text/use-language';
import { textAt } from '../api/content-path';
import { useEditing } from './editing';

/** What stands in a row in short: its telling fields in the reader's language, `{lang}` in their place. */
export function useGist(fields: readonly string[]): (pointer: string) => string {
  const language = useLanguage();
  const { content } = useEditing();
  return (pointer) =>
    fields
      .map((field) => textAt(content, pointer + field.replace('{lang}', language)))
      .filter((text) => text !== '')
      .join(', ');
}

import { clipboardHtml } from './clipboard-html';
import { plainText } from './plain-text';

/**
 * Puts what goes into the tender on the clipboard: as HTML for a word processor or a mail, and as plain
 * text for the rest. The annex for the buyer alone stays out. Text that is yet to come is promised: a
 * browser lets a page copy only right after a press.
 */
export async function copyRich(document: string | Promise<string>): Promise<void> {
  const tender = Promise.resolve(document).then(tenderOf);
  const blob = (type: string, write: (element: HTMLElement) => string) =>
    tender.then((element) => new Blob([write(element)], { type }));
  const item = new ClipboardItem({
    'text/html': blob('text/html', clipboardHtml),
    'text/plain': blob('text/plain', plainText),
  });
  // Its own fault tells more than that the clipboard got nothing.
  await tender;
  await navigator.clipboard.write([item]);
}

function tenderOf(html: string): HTMLElement {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const language = parsed.querySelector('[lang]')?.getAttribute('lang') ?? '';
  const tender = parsed.querySelector<HTMLElement>('[data-part="tender"]') ?? parsed.body;
  if (language !== '') tender.lang = language;
  return tender;
}

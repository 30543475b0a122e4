import { clipboardHtml } from './clipboard-html';
import { plainText } from './plain-text';

/** A text in each of the forms that another program may ask for. */
type Forms = Readonly<Record<'text/html' | 'text/plain', string>>;

/**
 * Puts what goes into the tender on the clipboard: as HTML for a word processor or a mail, and as plain
 * text for the rest. The annex for the buyer alone stays out.
 */
export async function copyRich(document: string | Promise<string>): Promise<void> {
  if (typeof document === 'string' && copiedAtOnce(formsOf(document))) return;
  await copiedLater(Promise.resolve(document).then(formsOf));
}

/**
 * By answering the browser's own question what to copy: it then takes the HTML as it is. Given to the
 * clipboard by itself, it is washed first, and the names by which footnotes are known are washed away.
 */
function copiedAtOnce(forms: Forms): boolean {
  let given = false;
  const give = (event: ClipboardEvent) => {
    for (const [type, text] of Object.entries(forms)) event.clipboardData?.setData(type, text);
    given = event.clipboardData !== null;
    event.preventDefault();
  };
  window.document.addEventListener('copy', give, { capture: true, once: true });
  try {
    // Marked as outdated for long, but the only way to this question, and every browser has it.
    const page: { execCommand(command: 'copy'): boolean } = window.document;
    return page.execCommand('copy') && given;
  } finally {
    window.document.removeEventListener('copy', give, { capture: true });
  }
}

/** Text that is yet to come is promised: a browser lets a page copy only right after a press. */
async function copiedLater(forms: Promise<Forms>): Promise<void> {
  const blob = (type: keyof Forms) => forms.then((all) => new Blob([all[type]], { type }));
  const item = new ClipboardItem({
    'text/html': blob('text/html'),
    'text/plain': blob('text/plain'),
  });
  const written = navigator.clipboard.write([item]);
  // Its own fault tells more than that the clipboard got nothing.
  await forms.catch((fault: unknown) => {
    written.catch(() => undefined);
    throw fault;
  });
  await written;
}

function formsOf(html: string): Forms {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  const language = parsed.querySelector('[lang]')?.getAttribute('lang') ?? '';
  const tender = parsed.querySelector<HTMLElement>('[data-part="tender"]') ?? parsed.body;
  if (language !== '') tender.lang = language;
  return { 'text/html': clipboardHtml(tender), 'text/plain': plainText(tender) };
}

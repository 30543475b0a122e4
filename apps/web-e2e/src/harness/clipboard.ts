import type { Visitor } from './visitor';

/** What another program would get when it pastes, before a browser washes it for a page. */
export const onClipboard = ({ page }: Visitor, type: 'text/html' | 'text/plain'): Promise<string> =>
  page.evaluate(async (wanted) => {
    // TypeScript does not know the option yet.
    const asItIs: { read(options: object): Promise<ClipboardItems> } = navigator.clipboard;
    const [item] = await asItIs.read({ unsanitized: ['text/html'] });
    return item ? (await item.getType(wanted)).text() : '';
  }, type);

import fc from 'fast-check';
import { renderPdf } from './index';
import { exampleDocument } from './testing/example-document';

/** The library as a new process would load it, with nothing kept. */
async function coldRender(document: ReturnType<typeof exampleDocument>): Promise<Uint8Array> {
  jest.resetModules();
  const fresh = (await import('./index')) as { renderPdf: typeof renderPdf };
  return fresh.renderPdf(document);
}

describe('what is kept across documents', () => {
  it('changes no byte: cold and warm are the same', async () => {
    const words = fc.string({
      unit: fc.constantFrom('a', 'Å', 'fi', ' ', '\u00a0', 'Ж', '漢', '('),
    });
    await fc.assert(
      fc.asyncProperty(words, fc.integer({ min: 0, max: 2 }), async (title, clauses) => {
        const document = { ...exampleDocument(clauses), title: `Krav ${title}` };
        await renderPdf(exampleDocument(3));
        const warm = await renderPdf(document);
        expect(Buffer.compare(await coldRender(document), warm)).toBe(0);
        expect(Buffer.compare(await renderPdf(document), warm)).toBe(0);
      }),
      { numRuns: 12 },
    );
  });
});

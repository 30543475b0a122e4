import { expectAccessible } from './harness/accessibility';
import { onClipboard } from './harness/clipboard';
import { describeInChromium } from './harness/describe-in-chromium';
import { chooseOption, chooseRadio, pressOn, typeInto } from './harness/keyboard';
import { address, visit, WIDTHS, type Visitor } from './harness/visitor';
import { asWriterText } from './wizard/in-libreoffice';
import { organicCoffee, preparedDocument, type PreparedItem } from './wizard/prepared-document';

/** A requirement, an award criterion with its weight that raises a condition, and that condition. */
const ITEMS: readonly PreparedItem[] = [
  organicCoffee,
  { criterion: 'KS-1206', version: 2, use: 'awardCriterion', weight: 10 },
  { criterion: 'KS-1204', version: 2, use: 'contractPerformance' },
];

/** The document step of such a document. */
async function documentStep({ page }: Visitor) {
  const { id, link } = await preparedDocument(page.request, 'Kaffe och te', ITEMS);
  await page.goto(link);
  await page.waitForURL('**/kop');
  await page.goto(address(`/dokument/${id}/dokument`));
  const preview = page.getByRole('region', { name: 'Förhandsvisning' });
  await preview.getByRole('heading').first().waitFor();
  return preview;
}

describeInChromium('the form of the document', (browser) => {
  it.each(WIDTHS)('is chosen by keyboard, and the preview follows, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      const preview = await documentStep(visitor);
      const radio = (name: string) => page.getByRole('radio', { name });
      await preview.getByRole('cell', { name: '10 procent' }).first().waitFor();
      await expectAccessible(visitor, 'layout-flow');

      await chooseRadio(page, radio('Tabell'));
      await preview.getByRole('rowheader', { name: 'Bevis' }).first().waitFor();
      await expectAccessible(visitor, 'layout-table');

      await chooseRadio(page, radio('Kort lista'));
      await preview.getByText('1. Andel ekologiskt kaffe').first().waitFor();
      await page.getByText('punkt 1, punkt 2 …').waitFor();
      await expectAccessible(visitor, 'layout-list');

      await chooseRadio(page, radio('Efter produktgrupp'));
      await preview.getByRole('heading', { name: /^1 Kaffe/ }).waitFor();

      await chooseRadio(page, radio('Löpande text'));
      await chooseRadio(page, radio('Som fotnoter'));
      const mark = preview.getByRole('link', { name: 'Fotnot 1', exact: true });
      await mark.waitFor();
      await pressOn(page, mark);
      expect(new URL(page.url()).hash).toBe('');
      await pressOn(page, preview.getByRole('link', { name: 'Tillbaka till texten vid fotnot 1' }));
      await preview.getByRole('link', { name: 'Fotnot 1', exact: true }).waitFor();
      await expectAccessible(visitor, 'layout-footnotes');
    });
  });

  it('says which numbers and heading levels the requirements get', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      const preview = await documentStep(visitor);
      const chapter = page.getByLabel('Kapitel som kraven hamnar under');
      await typeInto(page, chapter, '4.2');
      await page.getByText('Delarna blir 4.2.1, 4.2.2 … och kraven 4.2.1.1, 4.2.1.2 …').waitFor();
      await preview.getByRole('heading', { name: /^4\.2\.1\.1 / }).waitFor();
      await chooseOption(page, page.getByLabel('Översta rubriknivå'), 'Rubrik 3');
      await page.getByText('I Word: Rubrik 3 för delarna, Rubrik 4 för kraven.').waitFor();
      await preview.getByRole('heading', { level: 4, name: /^4\.2\.1\.1 / }).waitFor();

      await typeInto(page, chapter, '4.x');
      await page.getByText('Skriv siffror med punkt emellan').waitFor();
      // What is wrong in a field is no reason to lose sight of the document.
      await preview.getByRole('heading', { name: /^1\.1 / }).waitFor();
    });
  });

  it('leads from a reference to the clause that it names', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      const preview = await documentStep(visitor);
      const reference = preview.getByText('Se även').getByRole('link');
      const number = (await reference.textContent()) ?? '';
      await pressOn(page, reference);
      const focused = page.locator(':focus');
      expect(await focused.textContent()).toMatch(new RegExp(`^${number.replaceAll('.', '\\.')} `));
    });
  });
});

describeInChromium('the text on the clipboard', (browser) => {
  it('has headings, lists, tables and footnotes in a word processor', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      const preview = await documentStep(visitor);
      await chooseRadio(page, page.getByRole('radio', { name: 'Som fotnoter' }));
      await preview.getByRole('link', { name: 'Fotnot 1', exact: true }).waitFor();
      await pressOn(page, page.getByRole('button', { name: 'Kopiera texten med format' }));
      await page.getByText('Texten är kopierad.').waitFor();

      const html = await onClipboard(visitor, 'text/html');
      expect(html).toMatch(/<h2>[\s\S]*<li>/);
      expect(html).not.toContain('endast för köparen');
      const plain = await onClipboard(visitor, 'text/plain');
      expect(plain).toMatch(/^1 Tekniska specifikationer\n+1\.1 \S/);
      expect(plain).toMatch(/\n– /);

      const writer = asWriterText(html);
      if (writer === undefined) return;
      expect(writer).toMatch(
        /<text:h [^>]*text:outline-level="2"[^>]*>.*?Tekniska specifikationer/s,
      );
      expect(writer).toMatch(/<text:h [^>]*text:outline-level="3"/);
      expect(writer).toMatch(/<text:list [\s\S]*?<text:list-item>/);
      expect(writer).toContain('<table:table ');
      expect(writer).toMatch(
        /<text:note [^>]*text:note-class="footnote"[\s\S]*?offentlig upphandling/,
      );
    });
  });

  it('may be one requirement of the library', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(address('/kriterier/KS-1201'));
      await pressOn(page, page.getByRole('button', { name: 'Kopiera kravet med format' }));
      await page.getByText('Texten är kopierad.').waitFor();
      const html = await onClipboard(visitor, 'text/html');
      expect(html).toMatch(/<h3>[\s\S]*Andel ekologiskt kaffe/);
      expect(html).not.toContain('<h2>');
      expect(await onClipboard(visitor, 'text/plain')).toContain('KS-1201:2, oförändrad');
    });
  });
});

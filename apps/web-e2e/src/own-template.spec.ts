import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn } from './harness/keyboard';
import { expectRefusals } from './harness/refusals';
import { address, visit, WIDTHS, type Visitor } from './harness/visitor';
import { founds, ownedDocument, registers } from './organisation/municipality';
import { preparedDocument, preparedSelection } from './wizard/prepared-document';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const p = (words: string): string => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`;

/** A Word document with `body`, such as a buyer would have. */
async function wordFile({ page }: Visitor, body: string) {
  const made = await page.request.post(address('/api/v1/documents/render?format=docx'), {
    data: preparedSelection('Mall'),
  });
  const files = unzipSync(await made.body());
  const text = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const begin = text.indexOf('<w:body>') + '<w:body>'.length;
  files['word/document.xml'] = strToU8(`${text.slice(0, begin)}${body}</w:body></w:document>`);
  return { name: 'mall.docx', mimeType: DOCX, buffer: Buffer.from(zipSync(files)) };
}

describeInChromium('a template of the buyer’s own', (browser) => {
  it.each(WIDTHS)('is filled by keyboard, or says what it lacks, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      const { id, link } = await preparedDocument(page.request, 'Kaffe');
      await page.goto(link);
      await page.waitForURL('**/kop');
      await page.goto(address(`/dokument/${id}/dokument`));
      await pressOn(page, page.getByText('Word i egen mall'));
      const fill = page.getByRole('button', { name: 'Fyll i mallen' });
      await pressOn(page, fill);
      await page.getByText('Välj en mall först.').waitFor();
      await expectAccessible(visitor, 'own-template-missing');

      const input = page.getByLabel('Er mall (.docx eller .dotx)');
      await input.setInputFiles(await wordFile(visitor, p('Ingen plats')));
      await pressOn(page, fill);
      await page.getByText('Mallen säger inte var kraven ska stå.').waitFor();
      expectRefusals(visitor.complaints, /status of 422/);
      await expectAccessible(visitor, 'own-template-refused');

      await input.setInputFiles(
        await wordFile(visitor, p('Före') + p('{{kravsmed}}') + p('Efter')),
      );
      const download = page.waitForEvent('download');
      await pressOn(page, fill);
      const saved = readFileSync(await (await download).path());
      const text = strFromU8(unzipSync(saved)['word/document.xml'] ?? new Uint8Array());
      expect(text.indexOf('Före')).toBeLessThan(text.indexOf('kravsmed:KS-1201:2'));
      expect(text.indexOf('kravsmed:KS-1201:2')).toBeLessThan(text.indexOf('Efter'));
      await page.getByRole('status').getByText('är hämtad').waitFor();
    });
  });

  it.each(WIDTHS)('is kept for the organisation, and taken from there, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page, context } = visitor;
      await registers(context.request, 'Anna Andersson');
      const municipality = await founds(context.request, 'Lunds kommun');
      await page.goto(address(`/organisationer/${municipality.id}`));
      const input = page.getByLabel('Er mall (.docx eller .dotx)');
      await input.setInputFiles(await wordFile(visitor, p('Före') + p('{{kravsmed}}')));
      await pressOn(page, page.getByRole('button', { name: 'Spara mallen' }));
      await page.getByText('mall är sparad. Kraven börjar på rubriknivå 1.').waitFor();
      await expectAccessible(visitor, 'word-templates');

      const id = await ownedDocument(context.request, municipality, 'Kaffe');
      await page.goto(address(`/dokument/${id}/dokument`));
      await pressOn(page, page.getByText('Word i egen mall'));
      await page.getByLabel('Mall', { exact: true }).selectOption('mall');
      await expectAccessible(visitor, 'own-template-kept');
      const download = page.waitForEvent('download');
      await pressOn(page, page.getByRole('button', { name: 'Fyll i mallen' }));
      const saved = readFileSync(await (await download).path());
      const text = strFromU8(unzipSync(saved)['word/document.xml'] ?? new Uint8Array());
      expect(text.indexOf('Före')).toBeLessThan(text.indexOf('kravsmed:KS-1201:2'));

      await page.goto(address(`/organisationer/${municipality.id}`));
      await pressOn(page, page.getByRole('button', { name: 'Ta bort mallen mall' }));
      await page.getByText('mall är borttagen.').waitFor();
    });
  });
});

import type { Page } from 'playwright-core';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn, typeInto } from './harness/keyboard';
import { expectRefusals } from './harness/refusals';
import { address, visit, WIDTHS } from './harness/visitor';
import { writes } from './organisation/both-at-work';
import { founds, letsIn, ownedDocument, registers, revisionsOf } from './organisation/municipality';
import { preparedDocument } from './wizard/prepared-document';

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name });
const dialog = (page: Page) => page.getByRole('dialog');
const said = (page: Page, words: string | RegExp) =>
  page.getByRole('status').filter({ hasText: words }).waitFor();

/** Opens the menu of a document and takes what it offers. */
async function chooses(page: Page, title: string, task: string | RegExp): Promise<void> {
  await pressOn(page, button(page, `Mer om ${title}`));
  await pressOn(page, button(page, task));
}

async function opensList(page: Page): Promise<void> {
  await page.goto(address('/underlag'));
  await page.getByRole('heading', { level: 1, name: 'Underlag' }).waitFor();
  await page.waitForLoadState('networkidle');
}

describeInChromium('the tender documents of a municipality', (browser) => {
  it.each(WIDTHS)('what was begun without an account moves in, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page, context } = visitor;
      const documents = [
        await preparedDocument(page.request, 'Kaffe till stadshuset'),
        await preparedDocument(page.request, 'Te till skolan'),
        await preparedDocument(page.request, 'Kakao till fritids'),
      ] as const;
      for (const document of documents) {
        await page.goto(document.link);
        await page.waitForURL('**/kop');
      }
      await registers(context.request, 'Anna Andersson');
      await founds(context.request, 'Lunds kommun');
      await opensList(page);
      await expectAccessible(visitor, 'documents-in-browser');
      await pressOn(page, button(page, 'Flytta in i Lunds kommun: Te till skolan'));
      await dialog(page).getByText('slutar fungera').waitFor();
      await expectAccessible(visitor, 'documents-adopt');
      await pressOn(page, button(page, /^Flytta in$/));
      await said(page, 'Underlaget finns nu i Lunds kommun.');
      await pressOn(page, button(page, 'Flytta in alla 2'));
      await pressOn(page, button(page, /^Flytta in$/));
      await said(page, '2 underlag finns nu i Lunds kommun.');
      for (const title of ['Kaffe till stadshuset', 'Te till skolan', 'Kakao till fritids']) {
        await link(page, title).waitFor();
      }
      await expectAccessible(visitor, 'documents-moved-in');

      // It opens by who is signed in, the shared link no more.
      await pressOn(page, link(page, 'Te till skolan'));
      await page.getByLabel('Namn på upphandlingen').waitFor();
      await visit(browser(), width, async (stranger) => {
        await stranger.page.goto(documents[1].link);
        await stranger.page.getByText('Länken fungerar inte.').waitFor();
        expectRefusals(stranger.complaints, /404/);
      });
    });
  });

  it.each(WIDTHS)(
    'begun, copied, made a template, archived and deleted, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page, context } = visitor;
        await registers(context.request, 'Anna Andersson');
        await founds(context.request, 'Lunds kommun');
        const other = await founds(context.request, 'Lomma kommun');
        await page.goto(address('/'));
        const owner = page.getByLabel('Sparas i');
        await owner.waitFor();
        await owner.selectOption('Lunds kommun');
        await expectAccessible(visitor, 'start-signed-in');
        await pressOn(page, button(page, 'Skapa krav till din upphandling'));
        await typeInto(page, page.getByLabel('Namn på upphandlingen'), 'Kött 2026');
        expect(await page.getByLabel('Köpare').inputValue()).toBe('Lunds kommun');
        await said(page, /^Sparat \d/);
        await ownedDocument(context.request, other, 'Fisk 2026');

        await opensList(page);
        await page.getByText(/· Lomma kommun/).waitFor();
        await pressOn(page, button(page, 'Mer om Kött 2026'));
        await expectAccessible(visitor, 'documents-menu');
        await pressOn(page, button(page, 'Gör en mall av det'));
        await expectAccessible(visitor, 'documents-template');
        await pressOn(page, button(page, 'Skapa mallen'));
        await said(page, '”Kött 2026” finns nu bland mallarna.');
        await expectAccessible(visitor, 'documents');

        await pressOn(page, button(page, 'Börja från mallen Kött 2026'));
        expect(await page.getByLabel('Namn på upphandlingen').inputValue()).toBe('Kött 2027');
        await pressOn(page, button(page, 'Skapa och öppna'));
        await page.getByRole('heading', { name: 'Vad ska du köpa?' }).waitFor();
        expect(await page.getByLabel('Namn på upphandlingen').inputValue()).toBe('Kött 2027');

        await opensList(page);
        await chooses(page, 'Fisk 2026', 'Arkivera');
        await said(page, '”Fisk 2026” är arkiverat.');
        await link(page, 'Fisk 2026').waitFor({ state: 'detached' });
        await page.getByLabel('Visa arkiverade (1)').check();
        await pressOn(page, link(page, 'Fisk 2026'));
        await page.getByText('Underlaget är arkiverat').waitFor();
        expect(await page.getByLabel('Namn på upphandlingen').isDisabled()).toBe(true);
        await expectAccessible(visitor, 'wizard-archived');
        await pressOn(page, button(page, 'Ta tillbaka ur arkivet'));
        await page.getByText('Underlaget är arkiverat').waitFor({ state: 'detached' });
        expect(await page.getByLabel('Namn på upphandlingen').isEnabled()).toBe(true);

        await opensList(page);
        await chooses(page, 'Fisk 2026', /^Ta bort/);
        await dialog(page).getByText('Det går inte att ångra.').waitFor();
        await expectAccessible(visitor, 'documents-delete');
        await pressOn(page, button(page, 'Ta bort för gott'));
        await said(page, '”Fisk 2026” är borttaget.');
        await link(page, 'Fisk 2026').waitFor({ state: 'detached' });
      });
    },
  );

  it.each(WIDTHS)('a reader sees all and changes nothing, %i wide', async (width) => {
    await visit(browser(), width, async (owner) => {
      await registers(owner.context.request, 'Anna Andersson');
      const municipality = await founds(owner.context.request, 'Lunds kommun');
      const id = await ownedDocument(owner.context.request, municipality, 'Kaffe 2027');
      await visit(browser(), width, async (reader) => {
        const { page, context } = reader;
        const colleague = await registers(context.request, 'Rut Läsare');
        const { request } = context;
        await letsIn(owner.context.request, municipality, { ...colleague, request }, 'reader');
        await opensList(page);
        await expectAccessible(reader, 'documents-reader');
        await pressOn(page, link(page, 'Kaffe 2027'));
        await page.getByText('Du är läsare i Lunds kommun.').waitFor();
        const title = page.getByLabel('Namn på upphandlingen');
        expect([await title.inputValue(), await title.isDisabled()]).toEqual(['Kaffe 2027', true]);
        for (const step of ['kop', 'ambition', 'valj', 'fyll-i', 'kontroll', 'dokument']) {
          await page.goto(address(`/dokument/${id}/${step}`));
          await page.getByText('Du är läsare i Lunds kommun.').waitFor();
          await page.waitForLoadState('networkidle');
          await expectAccessible(reader, `reader-${step}`);
        }
        const download = page.waitForEvent('download');
        await pressOn(page, button(page, 'Hämta Word (DOCX)'));
        await download;
        expect(await revisionsOf(request, id)).toHaveLength(1);
      });
    });
  });

  it.each(WIDTHS)(
    'the history: who, when and what; read, compared, brought back, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page, context } = visitor;
        await registers(context.request, 'Anna Andersson');
        const municipality = await founds(context.request, 'Lunds kommun');
        const id = await ownedDocument(context.request, municipality, 'Kaffe 2027');
        await page.goto(address(`/dokument/${id}/fyll-i`));
        await writes(page, 'Lägsta ekologiska andel', '80');
        await pressOn(page, link(page, 'Tidigare versioner'));
        await page.getByRole('heading', { name: 'Tidigare versioner' }).waitFor();
        await page.getByText('Anna Andersson', { exact: true }).first().waitFor();
        await pressOn(page, page.locator('summary, u-summary').first());
        await page
          .getByText(/80.procent \(tidigare: 60.procent\)/)
          .first()
          .waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(visitor, 'history');

        await page.goto(address(`/dokument/${id}/versioner/1`));
        await page.getByText(/80.procent \(tidigare: 60.procent\)/).waitFor();
        await page
          .getByRole('region', { name: 'Förhandsvisning' })
          .getByText('60')
          .first()
          .waitFor();
        await expectAccessible(visitor, 'history-version');
        await pressOn(page, button(page, 'Ta tillbaka version 1'));
        await page.getByText('Återställde version 1').waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(visitor, 'history-restored');
        const last = (await revisionsOf(context.request, id)).at(-1);
        expect(last?.selection.sections[0]?.items[0]?.parameters).toEqual({ share: 60 });

        await pressOn(page, link(page, 'Tillbaka till Kaffe 2027'));
        await page.getByRole('heading', { name: 'Vad ska du köpa?' }).waitFor();
        await page.goto(address(`/dokument/${id}/fyll-i`));
        await page.getByLabel('Lägsta ekologiska andel').waitFor();
        expect(await page.getByLabel('Lägsta ekologiska andel').inputValue()).toBe('60');
      });
    },
  );
});

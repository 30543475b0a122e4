import type { Page } from 'playwright-core';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { chooseRadio, pressOn, typeInto } from './harness/keyboard';
import { expectRefusals } from './harness/refusals';
import { visit, type Visitor } from './harness/visitor';
import { preparedDocument, savedTitles } from './wizard/prepared-document';
import { Procurer } from './wizard/procurer';

const title = (page: Page) => page.getByLabel('Namn på upphandlingen');
const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });
const saved = (page: Page) => status(page, /^Sparat/).waitFor();

async function opens({ page }: Visitor, link: string): Promise<void> {
  await page.goto(link);
  await page.getByRole('heading', { level: 1, name: 'Vad ska du köpa?' }).waitFor();
}

describeInChromium('nothing that was written is lost', (browser) => {
  it('a reload in the middle keeps everything, even what was typed a moment ago', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      const procurer = new Procurer(visitor);
      await procurer.begins();
      await procurer.describes('Kött till sjukhuset', '2027-03-01');
      await procurer.buys('gris', 'Griskött');
      await procurer.goesOnTo('Ambition', 'Hur långt vill du gå?');
      await procurer.aimsFor('Djurskydd', 'Basnivå');
      await page.reload();
      await procurer.isAt('Hur långt vill du gå?');
      const welfare = page.getByRole('group', { name: 'Djurskydd' });
      expect(await welfare.getByRole('radio', { name: 'Basnivå' }).isChecked()).toBe(true);
      await procurer.goesBackTo('Köpet', 'Vad ska du köpa?');
      expect(await title(page).inputValue()).toBe('Kött till sjukhuset');
      expect(await page.getByLabel('Annonseras den').inputValue()).toBe('2027-03-01');
      await page.getByRole('button', { name: 'Ta bort Griskött' }).waitFor();
      await saved(page);
    });
  });

  it('undo takes a step back and redo takes it again, by button and by keyboard', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await opens(visitor, (await preparedDocument(page.request, 'Kaffe')).link);
      const remove = page.getByRole('button', { name: 'Ta bort Kaffe, te, kakao' });
      await pressOn(page, remove);
      await remove.waitFor({ state: 'detached' });
      await pressOn(page, page.getByRole('button', { name: 'Ångra' }));
      await remove.waitFor();
      await pressOn(page, page.getByRole('button', { name: 'Gör om' }));
      await remove.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+z');
      await remove.waitFor();
      await page.keyboard.press('Control+Shift+z');
      await remove.waitFor({ state: 'detached' });
      await page.keyboard.press('Control+z');
      await remove.waitFor();
      await saved(page);
    });
  });

  it("the browser's back and forward walk through the steps", async () => {
    await visit(browser(), 390, async (visitor) => {
      const { page } = visitor;
      const procurer = new Procurer(visitor);
      await opens(visitor, (await preparedDocument(page.request, 'Kaffe')).link);
      await procurer.goesOnTo('Ambition', 'Hur långt vill du gå?');
      await procurer.goesOnTo('Välj', 'Välj krav, fråga för fråga');
      await page.goBack();
      await procurer.isAt('Hur långt vill du gå?');
      await page.goBack();
      await procurer.isAt('Vad ska du köpa?');
      expect(await title(page).inputValue()).toBe('Kaffe');
      await page.goForward();
      await procurer.isAt('Hur långt vill du gå?');
    });
  });

  it('the link that is copied opens the document in a browser that never saw it', async () => {
    await visit(browser(), 1280, async (mine) => {
      const { page } = mine;
      await opens(mine, (await preparedDocument(page.request, 'Kaffe till förvaltningen')).link);
      await mine.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await pressOn(page, page.getByRole('link', { name: /Dokument$/ }));
      await pressOn(page, page.getByRole('button', { name: 'Kopiera länk till dokumentet' }));
      await page.getByText('Länken är kopierad.').waitFor();
      const link = await page.evaluate(() => navigator.clipboard.readText());
      await visit(browser(), 1280, async (colleague) => {
        await opens(colleague, link);
        expect(await title(colleague.page).inputValue()).toBe('Kaffe till förvaltningen');
        // The key to the document is out of sight once it has been used.
        expect(colleague.page.url()).not.toContain('#');
      });
    });
  });

  it('without a network it says so, keeps the words, and saves when the network is back', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page, context, complaints } = visitor;
      const document = await preparedDocument(page.request, 'Kaffe');
      await opens(visitor, document.link);
      await context.setOffline(true);
      await typeInto(page, title(page), 'Kaffe, skrivet på tåget');
      await status(page, /^Kunde inte spara/).waitFor();
      await expectAccessible(visitor, 'save-waiting');
      expect(await title(page).inputValue()).toBe('Kaffe, skrivet på tåget');
      await context.setOffline(false);
      await saved(page);
      expect((await savedTitles(page.request, document)).at(-1)).toBe('Kaffe, skrivet på tåget');
      expectRefusals(complaints, /ERR_INTERNET_DISCONNECTED/);
    });
  });

  it('a page closed before it could save gives its words back when it is opened again', async () => {
    await visit(browser(), 1280, async ({ page, context, complaints, ...rest }) => {
      const document = await preparedDocument(page.request, 'Kaffe');
      await opens({ page, context, complaints, ...rest }, document.link);
      await context.route('**/api/v1/tenders/**', (route) =>
        route.request().method() === 'PUT' ? route.abort() : route.continue(),
      );
      await typeInto(page, title(page), 'Kaffe, aldrig sparat');
      await status(page, /^Kunde inte spara/).waitFor();
      const address = page.url();
      await page.close();
      await context.unroute('**/api/v1/tenders/**');
      const again = await context.newPage();
      await again.goto(address);
      await saved(again);
      expect(await title(again).inputValue()).toBe('Kaffe, aldrig sparat');
      expect((await savedTitles(again.request, document)).at(-1)).toBe('Kaffe, aldrig sparat');
      expectRefusals(complaints, /ERR_FAILED/);
    });
  });

  describe('two people in the same document', () => {
    /** Ingrid saves first; Bo writes on what he had opened before that. */
    async function bothWrite(
      meet: (bo: Visitor, titles: () => Promise<string[]>) => Promise<void>,
    ): Promise<void> {
      await visit(browser(), 1280, async (ingrid) => {
        const document = await preparedDocument(ingrid.page.request, 'Kaffe');
        await visit(browser(), 1280, async (bo) => {
          await opens(ingrid, document.link);
          await opens(bo, document.link);
          await typeInto(ingrid.page, title(ingrid.page), 'Ingrids kaffe');
          await ingrid.page.waitForResponse((response) => response.request().method() === 'PUT');
          await saved(ingrid.page);
          await typeInto(bo.page, title(bo.page), 'Bos kaffe');
          await bo.page.getByRole('heading', { name: 'Ni har ändrat samma sak' }).waitFor();
          await expectAccessible(bo, 'merge-by-link');
          await meet(bo, () => savedTitles(bo.page.request, document));
          expectRefusals(bo.complaints, /412/);
        });
      });
    }
    const chooses = async (page: Page, side: RegExp) => {
      await chooseRadio(page, page.getByRole('radio', { name: side }));
      await pressOn(page, page.getByRole('button', { name: 'Spara det jag valt' }));
      await saved(page);
    };

    it('the second may keep his own: both stand among the revisions', async () => {
      await bothWrite(async ({ page }, titles) => {
        await chooses(page, /^Din ändring/);
        expect(await title(page).inputValue()).toBe('Bos kaffe');
        expect(await titles()).toEqual(['Kaffe', 'Ingrids kaffe', 'Bos kaffe']);
      });
    });

    it('or take the other: his own is in the history all the same, and comes back by undo', async () => {
      await bothWrite(async (bo, titles) => {
        const { page } = bo;
        await chooses(page, /^Ändring av någon utan konto/);
        expect(await title(page).inputValue()).toBe('Ingrids kaffe');
        const both = ['Kaffe', 'Ingrids kaffe', 'Bos kaffe', 'Ingrids kaffe'];
        expect(await titles()).toEqual(both);
        await pressOn(page, page.getByRole('button', { name: 'Ångra' }));
        expect(await title(page).inputValue()).toBe('Bos kaffe');
        await page.waitForResponse((response) => response.request().method() === 'PUT');
        await saved(page);
        expect(await titles()).toEqual([...both, 'Bos kaffe']);
        await pressOn(page, page.getByRole('link', { name: 'Tidigare versioner' }));
        await page.getByText(/^Som det var här innan ändringar av någon utan konto/).waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(bo, 'history-by-link');
      });
    });
  });
});

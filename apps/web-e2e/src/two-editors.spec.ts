import type { Page } from 'playwright-core';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { chooseRadio, pressOn, typeInto } from './harness/keyboard';
import { expectRefusals } from './harness/refusals';
import { WIDTHS } from './harness/visitor';
import { bothAtWork, NOTE, opens, saved, title, writes } from './organisation/both-at-work';
import { givesRole, type SavedRevision } from './organisation/municipality';

const status = (page: Page, words: RegExp) => page.getByRole('status').filter({ hasText: words });
const card = (page: Page, name: string | RegExp) => page.getByRole('group', { name });
const itemIn = ({ selection }: SavedRevision) => selection.sections[0]?.items[0];

describeInChromium('two people in the same document', (browser) => {
  it.each(WIDTHS)(
    'what each did by itself is put together without a question, %i wide',
    async (width) => {
      await bothAtWork(browser(), width, async ({ anna, bo, id, revisions }) => {
        await opens(anna, id, 'kop');
        await opens(bo, id, 'fyll-i');
        await writes(anna.page, 'Namn på upphandlingen', 'Kaffe och te 2027');
        await writes(bo.page, 'Gäller rader i prislistan', '1.1');

        await bo.page.getByText('Anna Andersson har också ändrat:').waitFor();
        await bo.page.getByText(/Namn på upphandlingen: ”Kaffe och te 2027”/).waitFor();
        await expectAccessible(bo, 'merged-quietly');
        const last = (await revisions()).at(-1);
        expect(last).toMatchObject({
          title: 'Kaffe och te 2027',
          note: 'Sammanfört med ändringar av Anna Andersson',
          savedBy: { name: 'Bo Bengtsson' },
        });
        expect(last && itemIn(last)?.appliesToRows).toEqual(['1.1']);

        // Undo takes back what Bo did, and leaves what Anna did.
        await pressOn(bo.page, bo.page.getByRole('button', { name: 'Ångra' }));
        await pressOn(bo.page, bo.page.getByRole('link', { name: /^1 ?Köpet/ }));
        expect(await title(bo.page).inputValue()).toBe('Kaffe och te 2027');
        await pressOn(bo.page, bo.page.getByRole('button', { name: 'Stäng' }));
        await bo.page.getByText('Anna Andersson har också ändrat:').waitFor({ state: 'detached' });
        expectRefusals(bo.complaints, /412/);
      });
    },
  );

  it.each(WIDTHS)('what both changed is chosen, thing by thing, %i wide', async (width) => {
    await bothAtWork(browser(), width, async ({ anna, bo, id, revisions }) => {
      await opens(anna, id, 'fyll-i');
      await opens(bo, id, 'fyll-i');
      await writes(anna.page, 'Lägsta ekologiska andel', '80');
      await writes(anna.page, 'Anteckning till leverantören', `${NOTE} Skicka intyget.`);
      await typeInto(bo.page, bo.page.getByLabel('Lägsta ekologiska andel'), '70');
      const { page } = bo;
      await page.getByRole('heading', { name: 'Ni har ändrat samma sak' }).waitFor();
      await card(page, /andel/i).waitFor();
      await expectAccessible(bo, 'merge');

      await pressOn(page, page.getByRole('button', { name: 'Spara det jag valt' }));
      await page.getByText('Välj vad som ska gälla.', { exact: true }).waitFor();
      await chooseRadio(
        page,
        card(page, /andel/i).getByRole('radio', { name: /^Ändring av Anna Andersson/ }),
      );
      await pressOn(page, page.getByRole('button', { name: 'Spara det jag valt' }));
      await saved(page);
      expect(await page.getByLabel('Lägsta ekologiska andel').inputValue()).toBe('80');

      const all = await revisions();
      expect(all.map((one) => itemIn(one)?.parameters['share'])).toEqual(
        expect.arrayContaining([60, 80, 70]),
      );
      expect(all.slice(-2).map(({ note }) => note)).toEqual([
        'Som det var här innan ändringar av Anna Andersson fördes in',
        'Sammanfört med ändringar av Anna Andersson',
      ]);
      const last = all.at(-1);
      expect(last && itemIn(last)).toMatchObject({
        parameters: { share: 80 },
        localNote: `${NOTE} Skicka intyget.`,
      });

      // Bo's own comes back by undo.
      await pressOn(page, page.getByRole('button', { name: 'Ångra' }));
      expect(await page.getByLabel('Lägsta ekologiska andel').inputValue()).toBe('70');
      await saved(page);
      expectRefusals(bo.complaints, /412/);
    });
  });

  it('of two texts both can be kept, word by word beside what stood', async () => {
    await bothAtWork(browser(), 1280, async ({ anna, bo, id, revisions }) => {
      await opens(anna, id, 'fyll-i');
      await opens(bo, id, 'fyll-i');
      await writes(anna.page, 'Anteckning till leverantören', 'Märkningen räcker. Ring oss.');
      const { page } = bo;
      await typeInto(page, page.getByLabel('Anteckning till leverantören'), 'Skicka intyget.');
      await card(page, /Anteckning/).waitFor();
      await expectAccessible(bo, 'merge-texts');
      await chooseRadio(
        page,
        card(page, /Anteckning/).getByRole('radio', { name: /^Behåll båda/ }),
      );
      await pressOn(page, page.getByRole('button', { name: 'Spara det jag valt' }));
      await saved(page);
      const last = (await revisions()).at(-1);
      expect(last && itemIn(last)?.localNote).toBe(
        'Skicka intyget.\n\nMärkningen räcker. Ring oss.',
      );
      expectRefusals(bo.complaints, /412/);
    });
  });

  it('a choice is not asked for again when the page is reloaded in the middle of it', async () => {
    await bothAtWork(browser(), 1280, async ({ anna, bo, id, revisions }) => {
      await opens(anna, id, 'kop');
      await opens(bo, id, 'kop');
      await writes(anna.page, 'Namn på upphandlingen', 'Annas kaffe');
      const { page } = bo;
      await typeInto(page, title(page), 'Bos kaffe');
      await card(page, 'Namn på upphandlingen').waitFor();
      await page.reload();
      await chooseRadio(
        page,
        card(page, 'Namn på upphandlingen').getByRole('radio', { name: /^Din ändring/ }),
      );
      await pressOn(page, page.getByRole('button', { name: 'Spara det jag valt' }));
      await saved(page);
      expect((await revisions()).map((one) => one.title)).toEqual([
        'Kaffe 2027',
        'Annas kaffe',
        'Bos kaffe',
      ]);
      expectRefusals(bo.complaints, /412/);
    });
  });

  it('a session that ends in the middle loses nothing', async () => {
    await bothAtWork(browser(), 1280, async ({ bo, id, revisions }) => {
      await opens(bo, id, 'kop');
      const { page, context } = bo;
      const cookies = await context.cookies();
      await context.clearCookies();
      await typeInto(page, title(page), 'Skrivet efter utloggningen');
      await status(page, /^Du har loggats ut/).waitFor();
      await expectAccessible(bo, 'signed-out');
      expect(await title(page).inputValue()).toBe('Skrivet efter utloggningen');
      await context.addCookies(cookies);
      await page.evaluate(() => window.dispatchEvent(new Event('focus')));
      await saved(page);
      expect((await revisions()).at(-1)?.title).toBe('Skrivet efter utloggningen');
      expectRefusals(bo.complaints, /40[14]/);
    });
  });

  it('a role that is taken away in the middle loses nothing', async () => {
    await bothAtWork(browser(), 1280, async ({ anna, bo, municipality, colleague, ...desk }) => {
      await opens(bo, desk.id, 'kop');
      const owner = anna.context.request;
      await givesRole(owner, municipality, colleague, 'reader');
      const { page } = bo;
      await typeInto(page, title(page), 'Skrivet utan rätt');
      await status(page, /^Inte sparat/).waitFor();
      await page.getByText('Det du skrivit ligger kvar i den här webbläsaren.').waitFor();
      await expectAccessible(bo, 'save-refused');

      // Opened anew it can be read, and what was written waits.
      await page.reload();
      await page.getByText('Du är läsare i Lunds kommun.').waitFor();
      await page.getByText('Det du skrev senast hann inte sparas.').waitFor();
      expect(await title(page).inputValue()).toBe('Kaffe 2027');
      await givesRole(owner, municipality, colleague, 'procurer');
      await page.reload();
      await saved(page);
      expect(await title(page).inputValue()).toBe('Skrivet utan rätt');
      expect((await desk.revisions()).at(-1)?.title).toBe('Skrivet utan rätt');
      expectRefusals(bo.complaints, /403/);
    });
  });
});

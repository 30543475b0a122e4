import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { chooseRadio, pressOn, typeInto } from './harness/keyboard';
import { expectRefusals } from './harness/refusals';
import { WIDTHS } from './harness/visitor';
import { bothAtWork, NOTE, opens, saved, title, writes } from './organisation/both-at-work';

const AGREED = 'Spara det jag valt';

describeInChromium('what may meet when two save at once', (browser) => {
  it.each(WIDTHS)('one removed what the other changed, and more, %i wide', async (width) => {
    await bothAtWork(browser(), width, async ({ anna, bo, id, revisions }) => {
      await opens(anna, id, 'fyll-i');
      await opens(bo, id, 'fyll-i');
      await writes(anna.page, 'Lägsta ekologiska andel', '80');
      await writes(anna.page, 'Anteckning till leverantören', `${NOTE} Ring oss.`);
      await opens(anna, id, 'kop');
      await writes(anna.page, 'Namn på upphandlingen', 'Annas kaffe');
      const { page } = bo;
      // Bo is cut off while he does two things, so that both meet what Anna did.
      await bo.context.setOffline(true);
      await pressOn(page, page.getByRole('button', { name: /^Ta bort Andel ekologiskt/ }));
      await pressOn(page, page.getByRole('link', { name: /Köpet$/ }));
      await typeInto(page, title(page), 'Bos kaffe');
      await bo.context.setOffline(false);
      await page.getByRole('heading', { name: 'Ni har ändrat samma sak' }).waitFor();
      const item = page.getByRole('group', { name: /Kravet Andel ekologiskt/ });
      await item.getByText('80\u00a0procent (tidigare: 60\u00a0procent)').waitFor();
      await expectAccessible(bo, 'merge-removed');
      await pressOn(page, page.getByRole('button', { name: 'Välj allt från Anna Andersson' }));
      await chooseRadio(
        page,
        page
          .getByRole('group', { name: 'Namn på upphandlingen' })
          .getByRole('radio', { name: /^Din ändring/ }),
      );
      await pressOn(page, page.getByRole('button', { name: AGREED }));
      await saved(page);
      const all = await revisions();
      expect(all.at(-1)).toMatchObject({
        title: 'Bos kaffe',
        selection: { sections: [{ items: [{ parameters: { share: 80 } }] }] },
      });
      expect(all.at(-2)?.selection.sections[0]?.items).toEqual([]);
      expectRefusals(bo.complaints, /412|ERR_INTERNET_DISCONNECTED/);
    });
  });

  it('one person in two windows of the same browser', async () => {
    await bothAtWork(browser(), 1280, async ({ bo, id, revisions }) => {
      await opens(bo, id, 'kop');
      const second = await bo.context.newPage();
      await opens({ ...bo, page: second }, id, 'kop');
      await writes(bo.page, 'Namn på upphandlingen', 'Från första fönstret');
      await writes(second, 'Köpare', 'Lunds kommun, kost');
      await second.getByText('Du har också ändrat, i ett annat fönster:').waitFor();
      expect(await title(second).inputValue()).toBe('Från första fönstret');

      // And at odds with oneself.
      await typeInto(bo.page, title(bo.page), 'Ändrat igen');
      await bo.page.getByText('Du har också ändrat, i ett annat fönster:').waitFor();
      await saved(bo.page);
      await typeInto(second, title(second), 'Ändrat här');
      const choice = second.getByRole('radio', { name: 'Ändringen i det andra fönstret' });
      await chooseRadio(second, choice);
      await expectAccessible({ ...bo, page: second }, 'merge-windows');
      await pressOn(second, second.getByRole('button', { name: AGREED }));
      await saved(second);
      const last = (await revisions()).at(-1);
      expect(last).toMatchObject({
        title: 'Ändrat igen',
        note: 'Sammanfört med ändringar i ett annat fönster',
        selection: { buyer: 'Lunds kommun, kost' },
      });
      expectRefusals(bo.complaints, /412/);
    });
  });
});

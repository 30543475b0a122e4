import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { chooseOption, pressOn, tabTo } from './harness/keyboard';
import { address, visit, WIDTHS } from './harness/visitor';
import { preparedDocument } from './wizard/prepared-document';
import { Procurer } from './wizard/procurer';

const TAILS = 'Grisar med hela svansar';

describeInChromium('a package, made our own', (browser) => {
  it.each(WIDTHS)(
    'the law level for pork in one press, a wording of our own marked as ours, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page } = visitor;
        const procurer = new Procurer(visitor);
        await procurer.begins();
        await procurer.describes('Griskött till äldreomsorgen', '2027-02-01');
        await pressOn(
          page,
          page.getByRole('button', { name: 'Använd paketet Svensk lagnivå: griskött' }),
        );
        await page.getByText('Paketet Svensk lagnivå: griskött är inlagt.').waitFor();
        await page.getByRole('button', { name: 'Ta bort Griskött' }).waitFor();
        await expectAccessible(visitor, 'package');

        await pressOn(page, page.getByRole('link', { name: /Fyll i$/ }));
        await procurer.isAt('Fyll i värden och vikter');
        const tails = procurer.item(TAILS);
        await pressOn(page, tails.locator('summary'));
        await pressOn(page, page.getByRole('button', { name: `Anpassa lydelsen i ${TAILS}` }));
        await tabTo(page, tails.getByLabel('Er lydelse'));
        await page.keyboard.press('Control+End');
        await page.keyboard.type(' Det gäller även charkuterier.');
        await tails.locator('ins', { hasText: 'Det gäller även charkuterier.' }).waitFor();
        await expectAccessible(visitor, 'own-words');

        await pressOn(page, page.getByRole('link', { name: /Dokument$/ }));
        const preview = page.getByRole('region', { name: 'Förhandsvisning' });
        await preview.getByText('Det gäller även charkuterier.').first().waitFor();
        await preview
          .getByText(/KS-1042:\d+, anpassad/)
          .first()
          .waitFor();
        await expectAccessible(visitor, 'own-words-document');
      });
    },
  );

  it('a specification turned into a contract term asks why that is right', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      const procurer = new Procurer(visitor);
      await page.goto((await preparedDocument(page.request, 'Kaffe')).link);
      await procurer.isAt('Vad ska du köpa?');
      await pressOn(page, page.getByRole('link', { name: /Fyll i$/ }));
      await procurer.isAt('Fyll i värden och vikter');
      const coffee = procurer.item('Andel ekologiskt kaffe, te och kakao');
      await chooseOption(page, coffee.getByLabel('Var i upphandlingen'), 'Särskilt');
      await tabTo(page, coffee.getByLabel('Varför är det rätt plats?'));
      await page.keyboard.type('Andelen kan bara räknas under avtalet.');
      await expectAccessible(visitor, 'change-of-use');
      await page.reload();
      expect(await coffee.getByLabel('Varför är det rätt plats?').inputValue()).toBe(
        'Andelen kan bara räknas under avtalet.',
      );
    });
  });

  it('with nothing chosen yet, each step says where to begin', async () => {
    await visit(browser(), 390, async (visitor) => {
      const { page } = visitor;
      const procurer = new Procurer(visitor);
      await procurer.begins();
      const start = page.url();
      for (const step of ['ambition', 'valj', 'fyll-i', 'kontroll', 'dokument']) {
        await page.goto(start.replace('/kop', `/${step}`));
        await page.getByText(/Välj produktgrupper i första steget|Inga krav är valda än/).waitFor();
        await expectAccessible(visitor, `empty-${step}`);
      }
      await page.goto(address('/'));
      await page.getByRole('heading', { name: 'Fortsätt där du var' }).waitFor();
      await pressOn(page, page.getByRole('link', { name: 'Upphandling utan namn' }));
      await procurer.isAt('Vad ska du köpa?');
    });
  });
});

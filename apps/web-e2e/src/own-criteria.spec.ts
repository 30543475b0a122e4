import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn, tabTo } from './harness/keyboard';
import { address, visit, type Visitor, WIDTHS } from './harness/visitor';
import { founds, type Municipality, ownedDocument, registers } from './organisation/municipality';

const button = ({ page }: Visitor, name: string | RegExp) => page.getByRole('button', { name });

/** Copies a version of the library into the municipality's own criteria; its new number. */
async function forks(visitor: Visitor, version: number): Promise<string> {
  const { page } = visitor;
  await page.goto(address(`/kriterier/KS-1201?version=${version}`));
  await pressOn(page, button(visitor, 'Gör en egen variant'));
  await page.getByRole('dialog').getByText('Orden kopieras till ett utkast hos er.').waitFor();
  await expectAccessible(visitor, `own-fork-${version}`);
  await pressOn(page, page.getByRole('dialog').getByRole('button', { name: 'Börja skriva' }));
  await page.waitForURL(/\/kriterier\/LK-\d+/);
  return /LK-\d+/.exec(page.url())?.[0] ?? '';
}

/** Adds a sentence at the end of the requirement, in Swedish, and sees it marked as one's own. */
async function adds(visitor: Visitor, sentence: string): Promise<void> {
  const { page } = visitor;
  const requirement = page.getByRole('textbox', { name: /^Krav.*svenska/ });
  await tabTo(page, requirement);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(` ${sentence}`);
  // The difference is folded until somebody wants to see it.
  await page.locator('ins', { hasText: sentence }).first().waitFor({ state: 'attached' });
}

const approves = async (visitor: Visitor): Promise<void> => {
  await pressOn(visitor.page, button(visitor, 'Godkänn, orden kan inte ändras'));
  await visitor.page.getByText('Version 1 är godkänd.').waitFor();
};

describeInChromium('criteria of a municipality’s own', (browser) => {
  it.each(WIDTHS)(
    'forked, changed, approved, and in a document as its own words, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page, context } = visitor;
        await registers(context.request, 'Anna Andersson');
        const lund = await founds(context.request, 'Lunds kommun');
        const id = await forks(visitor, 2);
        await adds(visitor, 'Det gäller även automater.');
        await expectAccessible(visitor, 'own-editor');
        await approves(visitor);
        await expectAccessible(visitor, 'own-approved');
        await page.goto(address(`/organisationer/${lund.id}/kriterier`));
        await page.getByText('Utgår från KS-1201:2').waitFor();
        await expectAccessible(visitor, 'own-list');
        await seesItAsOwn(visitor, lund, id);
      });
    },
  );

  it('takes in what the library has changed since, and keeps what is its own', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page, context } = visitor;
      await registers(context.request, 'Anna Andersson');
      const lund = await founds(context.request, 'Lunds kommun');
      const id = await forks(visitor, 1);
      await adds(visitor, 'Det gäller även automater.');
      await approves(visitor);
      await page.goto(address(`/organisationer/${lund.id}/kriterier`));
      await page.getByText('Biblioteket har en nyare version').waitFor();
      await pressOn(page, page.getByRole('link', { name: /^Jämför och för ihop/ }));
      await page.getByRole('heading', { name: 'För ihop med biblioteket' }).waitFor();
      await expectAccessible(visitor, 'own-merge');
      await pressOn(page, button(visitor, 'Spara som nytt utkast'));
      await page.getByText('Ihopfört med KS-1201:2.').waitFor();
      await page.waitForURL(new RegExp(`/kriterier/${id}`));
      const merged = page.getByRole('textbox', { name: /^Krav.*svenska/ });
      expect(await merged.inputValue()).toContain('Det gäller även automater.');
      await expectAccessible(visitor, 'own-merged');
    });
  });
});

async function seesItAsOwn(visitor: Visitor, lund: Municipality, id: string): Promise<void> {
  const { page, context } = visitor;
  const document = await ownedDocument(context.request, lund, 'Kaffe till Lund', [
    { criterion: id, version: 1, use: 'technicalSpecification', parameters: { share: 60 } },
  ]);
  await page.goto(address(`/dokument/${document}/valj`));
  await page.getByText('Eget kriterium, Lunds kommun').first().waitFor();
  await expectAccessible(visitor, 'own-picked');
  await page.goto(address(`/dokument/${document}/dokument`));
  const preview = page.getByRole('region', { name: 'Förhandsvisning' });
  await preview.getByText('Det gäller även automater.').first().waitFor();
  await preview
    .getByText(new RegExp(`Lokalt kriterium ${id}:1, Lunds kommun`))
    .first()
    .waitFor();
  await expectAccessible(visitor, 'own-in-document');
}

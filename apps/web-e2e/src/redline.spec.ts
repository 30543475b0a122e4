import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { APIRequestContext, Page } from 'playwright-core';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn } from './harness/keyboard';
import { expectRefusals } from './harness/refusals';
import { address, NARROWEST, visit } from './harness/visitor';
import { writes } from './organisation/both-at-work';
import { founds, type Municipality, ownedDocument, registers } from './organisation/municipality';
import { organicCoffee } from './wizard/prepared-document';

const WORD = 'Ladda ner ändringarna som Word (spårade ändringar)';

const IN_TEXT = 'Visa ändringarna i texten';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** The main part of the Word file that comes when the button is pressed. */
async function wordFrom(page: Page): Promise<{ name: string; document: string }> {
  const coming = page.waitForEvent('download');
  await pressOn(page, button(page, WORD));
  const download = await coming;
  const parts = unzipSync(readFileSync(await download.path()));
  const document = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  return { name: download.suggestedFilename(), document };
}

describeInChromium('a redline', (browser) => {
  it.each([1280, NARROWEST] as const)('of two versions of a criterion, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/kriterier/KS-1201'));
      await page.getByRole('heading', { name: 'Jämför två versioner' }).waitFor();
      await button(page, WORD).waitFor();
      await page.waitForLoadState('networkidle');
      await expectAccessible(visitor, 'redline-criterion');
      const { name, document } = await wordFrom(page);
      expect(name).toMatch(/ – ändringar\.docx$/);
      expect(document).toContain('w:author="Kravsmed"');
      await page.getByRole('status').filter({ hasText: name }).waitFor();
    });
  });

  it.each([1280, NARROWEST] as const)(
    'of two versions of a tender document, on the page and as a file, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page, context } = visitor;
        await registers(context.request, 'Anna Andersson');
        const municipality = await founds(context.request, 'Lunds kommun');
        const id = await ownedDocument(context.request, municipality, 'Kaffe 2027');
        await page.goto(address(`/dokument/${id}/fyll-i`));
        await writes(page, 'Lägsta ekologiska andel', '80');
        await page.goto(address(`/dokument/${id}/versioner`));
        await page.getByRole('heading', { name: 'Jämför två versioner' }).waitFor();
        await pressOn(page, page.locator('summary, u-summary').getByText(IN_TEXT));
        const text = page.getByRole('region', { name: 'Förhandsvisning' });
        await text
          .locator('ins.tracked', { hasText: /80.procent/ })
          .first()
          .waitFor();
        expect(await text.locator('del.tracked').first().textContent()).toMatch(
          /^\[borttaget: 60.procent\]$/,
        );
        await page.waitForLoadState('networkidle');
        await expectAccessible(visitor, 'redline-document');
        const { name, document } = await wordFrom(page);
        expect(name).toBe('Kaffe 2027 – ändringar.docx');
        expect(document).toMatch(/<w:ins [^>]*w:author="Lunds kommun"[^>]*>.*?80\sprocent/);
        const coming = page.waitForEvent('download');
        await pressOn(page, button(page, 'Ladda ner ändringarna som PDF'));
        expect((await coming).suggestedFilename()).toBe('Kaffe 2027 – ändringar.pdf');
      });
    },
  );

  it.each([1280, NARROWEST] as const)(
    'of a document against the versions that apply, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page, context } = visitor;
        await registers(context.request, 'Anna Andersson');
        const municipality = await founds(context.request, 'Lunds kommun');
        const old = { ...organicCoffee, version: 1 };
        const id = await ownedDocument(context.request, municipality, 'Kaffe 2021', [old]);
        await page.goto(address(`/dokument/${id}/versioner`));
        await page.getByText('Varje krav jämförs med den version').waitFor();
        await pressOn(page, page.locator('summary, u-summary').getByText(IN_TEXT));
        const text = page.getByRole('region', { name: 'Förhandsvisning' });
        await text.locator('ins.tracked', { hasText: '2018/848' }).first().waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(visitor, 'redline-current');
        const { document } = await wordFrom(page);
        expect(document).toContain('w:author="Kravsmed"');

        const today = await ownedDocument(context.request, municipality, 'Kaffe 2027');
        await page.goto(address(`/dokument/${today}/versioner`));
        await pressOn(page, button(page, WORD));
        await page.getByText('Alla krav i underlaget gäller på annonseringsdagen').waitFor();
        expectRefusals(visitor.complaints, /422/);
        await expectAccessible(visitor, 'redline-nothing-outdated');
      });
    },
  );

  it.each([1280, NARROWEST] as const)(
    'of an organisation’s own criterion, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page, context } = visitor;
        await registers(context.request, 'Anna Andersson');
        const municipality = await founds(context.request, 'Lunds kommun');
        const id = await ownCriterionOfTwoVersions(context.request, municipality);
        await page.goto(address(`/organisationer/${municipality.id}/kriterier/${id}`));
        await pressOn(
          page,
          page
            .locator('summary, u-summary')
            .getByText(/version 2/i)
            .first(),
        );
        await button(page, WORD).waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(visitor, 'redline-own-criterion');
        const { document } = await wordFrom(page);
        expect(document).toMatch(/<w:ins [^>]*w:author="Lunds kommun"[^>]*>.*?automater/);
      });
    },
  );
});

interface OwnCriterion {
  readonly id: string;
  readonly versions: readonly {
    readonly contentHash: string;
    readonly content: { readonly texts: { readonly sv: { readonly requirement: string } } };
  }[];
}

/** Made from the library's, approved, and approved again with a sentence more. */
async function ownCriterionOfTwoVersions(
  request: APIRequestContext,
  { id: organisation }: Municipality,
): Promise<string> {
  let own: OwnCriterion | undefined;
  const ask = async (method: 'POST' | 'PUT', path: string, data: object): Promise<OwnCriterion> => {
    const hash = own?.versions.at(-1)?.contentHash ?? '';
    const at = address(`/api/v1/organisations/${organisation}/criteria${path}`);
    const answer = await request.fetch(at, { method, data, headers: { 'If-Match': `"${hash}"` } });
    if (!answer.ok()) throw new Error(await answer.text());
    own = (await answer.json()) as OwnCriterion;
    return own;
  };
  const { id } = await ask('POST', '', { forkOf: { criterion: 'KS-1201', version: 2 } });
  await ask('POST', `/${id}/approve`, {});
  const content = (await ask('POST', `/${id}/next`, {})).versions.at(-1)?.content;
  if (content === undefined) throw new Error('The criterion has no version');
  const { texts } = content;
  const requirement = `${texts.sv.requirement}\n\nDet gäller även automater.`;
  const sv = { ...texts.sv, requirement };
  await ask('PUT', `/${id}`, { content: { ...content, texts: { ...texts, sv } } });
  await ask('POST', `/${id}/approve`, {});
  return id;
}

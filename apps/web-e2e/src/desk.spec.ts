import type { Page } from 'playwright-core';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { chooseOption, pressOn, tabTo, typeDate, typeInto } from './harness/keyboard';
import { joinsLibrary } from './harness/library-staff';
import { expectRefusals } from './harness/refusals';
import { address, picture, visit, type Visitor, type Width, WIDTHS } from './harness/visitor';

/** A criterion for each width, so that neither run meets the draft of the other. */
const GROUPS: Record<Width, string> = { 1280: 'grain-bread', 390: 'beverages', 320: 'fish-wild' };

interface Version {
  readonly version: number;
}

interface Under {
  readonly id: string;
  readonly version: number;
}

async function answerOf<T>({ page }: Visitor, path: string): Promise<T> {
  const response = await page.request.get(address(`/api/v1/${path}`));
  if (!response.ok()) throw new Error(`${path}: ${response.status()}`);
  return (await response.json()) as T;
}

/** A criterion in force of which no later version is decided or proposed. */
async function aCriterion(visitor: Visitor): Promise<Under> {
  const { items } = await answerOf<{
    items: (Under & { state: string; nextVersion: unknown })[];
  }>(visitor, `criteria?productGroup=${GROUPS[visitor.width]}&limit=50`);
  const found = items.find(({ state, nextVersion }) => state === 'inForce' && nextVersion === null);
  if (!found) throw new Error('No criterion without a next version');
  return found;
}

const day = (ahead: number): string =>
  new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

const press = (page: Page, name: string): Promise<void> =>
  pressOn(page, page.getByRole('button', { name, exact: true }));

const SENTENCE = {
  svenska: 'Uppgiften lämnas skriftligen.',
  engelska: 'The information is given in writing.',
} as const;
const NAMES = [
  ['svenska', 'Svenska'],
  ['engelska', 'Engelska'],
] as const;

/** On a phone one language shows at a time. */
async function show({ page, width }: Visitor, language: string): Promise<void> {
  if (width >= 768) return;
  await pressOn(
    page,
    page.locator('.language-tabs').getByRole('button', { name: language, exact: true }),
  );
}

const errorsAndWarnings = ({ page }: Visitor) =>
  page.getByRole('link', { name: /fel, \d+ varning/ });

describeInChromium('the desk', (browser) => {
  it.each(WIDTHS)(
    'takes a version from draft by consultation and approval into force, %i wide',
    async (width) => {
      const effective = day(130);
      let under: Under = { id: '', version: 0 };
      await visit(browser(), width, async (editor) => {
        await joinsLibrary(editor, {
          name: `Eva Ek ${width}`,
          email: `eva-${width}@example.org`,
          role: 'editor',
        });
        under = await aCriterion(editor);
        await beginsNextVersion(editor, under);
        await writes(editor);
        await sendsToConsultation(editor);
      });
      await visit(browser(), width, async (reviewer) => {
        await joinsLibrary(reviewer, {
          name: `Rut Rask ${width}`,
          email: `rut-${width}@example.org`,
          role: 'reviewer',
        });
        await approves(reviewer, under, effective);
        await isInForceOnItsDay(reviewer, under, effective);
      });
    },
    300_000,
  );
});

async function beginsNextVersion(editor: Visitor, { id, version }: Under): Promise<void> {
  const { page } = editor;
  await page.goto(address(`/kriterier/${id}`));
  await press(page, 'Skriv nästa version');
  await page
    .getByText(`${id}:${version + 1}`)
    .first()
    .waitFor();
  await page.getByText('Vad som ändras och varför').first().waitFor();
  await expectAccessible(editor, 'desk-begun');
}

async function writes(editor: Visitor): Promise<void> {
  const { page } = editor;
  for (const [language, name] of NAMES) {
    await show(editor, name);
    await tabTo(page, page.getByLabel(`Krav på ${language}`, { exact: true }));
    await page.keyboard.press('Control+End');
    await page.keyboard.type(` ${SENTENCE[language]}`);
  }
  // The finding that the change is not told leads to where it is told.
  await pressOn(page, page.getByRole('button', { name: 'Vad som ändras och varför' }));
  // By its first letter: a letter that is on no American keyboard is not typed but put in at the caret.
  await chooseOption(page, page.getByLabel('Sorts ändring', { exact: true }), 'F');
  await pressOn(page, page.getByRole('button', { name: 'Ange vad som driver ändringen' }));
  for (const [language, name] of NAMES) {
    await show(editor, name);
    const field = (label: string) => page.getByLabel(`${label} på ${language}`, { exact: true });
    await typeInto(page, field('Vad som ändras'), SENTENCE[language]);
    await typeInto(
      page,
      field('Varför'),
      { svenska: 'Många har frågat.', engelska: 'Many have asked.' }[language],
    );
    await typeInto(
      page,
      field('Lag, märkning eller rapport bakom ändringen'),
      { svenska: 'Frågor från köpare', engelska: 'Questions from buyers' }[language],
    );
  }
  await chooseOption(page, page.getByLabel('Hur säker den är', { exact: true }), 'antagande');
  await pressOn(page, page.getByLabel('Ordalydelsen'), ' ');
  await chooseOption(page, page.getByLabel('Är innebörden oförändrad?', { exact: true }), 'Ja');
  await errorsAndWarnings(editor)
    .filter({ hasText: /^0 fel/ })
    .waitFor();
  await page.getByText(/^Sparat/).waitFor();
  await expectAccessible(editor, 'desk-written');

  await tabTo(page, page.getByRole('tab', { name: /^Kontroll/ }));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await page.locator('.desk-side ins', { hasText: 'Uppgiften lämnas skriftligen' }).waitFor();
  await picture(editor, 'desk-changes');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await page.locator('.desk-preview', { hasText: SENTENCE.svenska }).waitFor();
  await expectAccessible(editor, 'desk-preview');

  // Nothing is lost on a reload, and one step back is one step back.
  await page.reload();
  await show(editor, 'Svenska');
  const requirement = page.getByLabel('Krav på svenska', { exact: true });
  await requirement.waitFor();
  expect(await requirement.inputValue()).toContain(SENTENCE.svenska);
  await tabTo(page, requirement);
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Nej');
  await press(page, 'Ångra');
  expect(await requirement.inputValue()).toMatch(new RegExp(`${SENTENCE.svenska}$`));
  await page.getByText(/^Sparat/).waitFor();
}

async function sendsToConsultation(editor: Visitor): Promise<void> {
  const { page } = editor;
  await press(page, 'Plan och beslut');
  await page.getByText('Du har inte den rollen.').waitFor();
  // What was written has changed, in both languages, and nothing else.
  expect(await page.locator('.desk-changes h4').allTextContents()).toEqual(['Krav', 'Krav']);
  expect(await page.getByText('Ändrat är också').count()).toBe(0);
  const form = page.getByRole('region', { name: 'Skicka på remiss' });
  await typeDate(page, form.getByLabel('Sista dag för synpunkter'), day(5));
  await typeInto(page, form.getByLabel('Skäl'), 'Vi vill höra branschen.');
  await pressOn(page, form.getByRole('button', { name: 'Skicka på remiss' }));
  await form.getByText('En remiss ska vara öppen i minst 21 dagar.').first().waitFor();
  expectRefusals(editor.complaints, /409/);
  await expectAccessible(editor, 'desk-consultation-refused');
  await typeDate(page, form.getByLabel('Sista dag för synpunkter'), day(40));
  await pressOn(page, form.getByRole('button', { name: 'Skicka på remiss' }));
  await page.getByText('Skickat på remiss').waitFor();
  await expectAccessible(editor, 'desk-in-consultation');
}

async function approves(
  reviewer: Visitor,
  { id, version }: Under,
  effective: string,
): Promise<void> {
  const { page, width } = reviewer;
  await page.goto(address('/redaktion'));
  const row = page.getByRole('row').filter({ hasText: `${id}:${version + 1}` });
  await row.getByText('Dig').waitFor();
  await expectAccessible(reviewer, 'desk-list');
  await pressOn(page, row.getByRole('link'));
  await page.getByRole('heading', { name: 'Det här beslutas' }).waitFor();
  await page.locator('ins', { hasText: 'The information is given in writing' }).waitFor();

  await pressOn(page, page.getByRole('button', { name: 'Läs', exact: true }));
  await pressOn(page, page.getByRole('button', { name: /^Kommentera Krav på svenska/ }));
  await page.keyboard.type('Bra och kort.');
  await press(page, 'Skicka kommentaren');
  await page.getByText('Bra och kort.').waitFor();
  await expectAccessible(reviewer, 'desk-talk');
  await press(page, `Markera kommentaren från Rut Rask ${width} som avklarad`);
  await page.getByText('Ingen har kommenterat än.').waitFor();

  await press(page, 'Plan och beslut');
  const form = page.getByRole('region', { name: 'Besluta', exact: true });
  await typeDate(page, form.getByLabel('Gäller från'), effective);
  await typeInto(page, form.getByLabel('Skäl'), 'Remissen gav inga invändningar.');
  await pressOn(page, form.getByLabel(/Jag har läst ändringarna ovan/), ' ');
  await expectAccessible(reviewer, 'desk-approval');
  await pressOn(page, form.getByRole('button', { name: 'Besluta versionen' }));
  await page.getByText('Versionen är beslutad och kan inte ändras.').waitFor();
  await expectAccessible(reviewer, 'desk-approved');
}

async function isInForceOnItsDay(
  visitor: Visitor,
  { id, version }: Under,
  effective: string,
): Promise<void> {
  const { page } = visitor;
  const onDay = async (asOf: string): Promise<number> =>
    (await answerOf<{ version: Version }>(visitor, `criteria/${id}?asOf=${asOf}`)).version.version;
  expect([await onDay(day(0)), await onDay(day(129)), await onDay(effective)]).toEqual([
    version,
    version,
    version + 1,
  ]);
  await page.goto(address(`/kriterier/${id}?asOf=${effective}`));
  await page.getByText(SENTENCE.svenska).first().waitFor();
  await page.getByText('I kraft').first().waitFor();
  await page.goto(address('/pa-gang'));
  await page
    .getByRole('region', { name: /^Beslutat/ })
    .getByText(`${id}:${version + 1}`)
    .waitFor();
  await expectAccessible(visitor, 'board');
  await page.goto(address('/andringar/lista'));
  await page.getByRole('link', { name: `${id}:${version + 1}` }).waitFor();
  await expectAccessible(visitor, 'change-records');
}

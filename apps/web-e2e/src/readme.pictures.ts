// The README's pictures, taken anew from the real thing: npx nx pictures web-e2e
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn } from './harness/keyboard';
import { address, visit, type Visitor } from './harness/visitor';
import { Procurer } from './wizard/procurer';

const FOLDER = resolve(__dirname, '../../../docs/screenshots');
const COFFEE = 'Andel ekologiskt kaffe, te och kakao';

async function take({ page }: Visitor, name: string, from?: Locator): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.locator('.save-status--saving').waitFor({ state: 'detached' });
  const blurred = () => (document.activeElement as HTMLElement | null)?.blur();
  await page.evaluate(blurred);
  if (from) await from.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  else await page.evaluate(() => window.scrollTo(0, 0));
  mkdirSync(FOLDER, { recursive: true });
  await page.screenshot({ path: join(FOLDER, `${name}.png`) });
}

/** The first page of the Word file, as LibreOffice lays it out. */
function firstPageOf(docx: string, name: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'kravsmed-pictures-'));
  copyFileSync(docx, join(folder, 'krav.docx'));
  const office = ['--headless', `-env:UserInstallation=file://${folder}/office`];
  const toPdf = ['--convert-to', 'pdf', '--outdir', folder, join(folder, 'krav.docx')];
  execFileSync('soffice', [...office, ...toPdf]);
  const page = ['-png', '-singlefile', '-scale-to-x', '1000', '-scale-to-y', '-1'];
  execFileSync('pdftoppm', [...page, join(folder, 'krav.pdf'), join(FOLDER, name)]);
  rmSync(folder, { recursive: true, force: true });
}

describeInChromium('pictures for the README', (browser) => {
  it('the wizard', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      const procurer = new Procurer(visitor);
      await page.goto(address('/'));
      await take(visitor, 'start');
      await procurer.begins();
      await procurer.describes('Livsmedel till skolor och äldreboenden 2027', '2027-02-01');
      await procurer.buys('kaffe', 'Kaffe, te, kakao, choklad och socker');
      await procurer.buys('fläsk', 'Griskött');
      await procurer.goesOnTo('Ambition', 'Hur långt vill du gå?');
      await procurer.aimsFor('Miljö', 'Basnivå');
      await procurer.aimsFor('Djurskydd', 'Basnivå');
      await procurer.goesOnTo('Välj', 'Välj krav, fråga för fråga');
      await procurer.picks('Arbetsvillkor och handel', 'Arbetsvillkor');
      await take(visitor, 'levels', procurer.question('Arbetsvillkor och handel').first());
      await procurer.goesOnTo('Fyll i', 'Fyll i värden och vikter');
      await procurer.fillsIn(COFFEE, 'Lägsta ekologiska andel', '75');
      await take(visitor, 'fill-in', procurer.item(COFFEE));
      await procurer.goesOnTo('Kontroll', 'Håller kraven?');
      await page.getByRole('list', { name: 'Sammanfattning' }).waitFor();
      await take(visitor, 'check');
      await procurer.goesOnTo('Dokument', 'Dokumentet');
      await page.getByText('Minst 75 procent av kaffet').first().waitFor();
      await take(visitor, 'document');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pressOn(page, page.getByRole('button', { name: 'Hämta Word (DOCX)' })),
      ]);
      firstPageOf(await download.path(), 'docx');
    });
  });

  it('a criterion and what changed in it', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/kriterier/KS-1201'));
      await page.locator('ins').first().waitFor();
      await take(
        visitor,
        'criterion',
        page.getByRole('heading', { name: 'Versioner', exact: true }),
      );
    });
  });
});

import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expectAccessible } from './harness/accessibility';
import { onClipboard } from './harness/clipboard';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn } from './harness/keyboard';
import { visit, WIDTHS, type Visitor } from './harness/visitor';
import { Procurer } from './wizard/procurer';

const COFFEE = 'Andel ekologiskt kaffe, te och kakao';

async function downloads(
  { page }: Visitor,
  button: string,
): Promise<{ name: string; file: Buffer }> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    pressOn(page, page.getByRole('button', { name: button })),
  ]);
  return { name: download.suggestedFilename(), file: readFileSync(await download.path()) };
}

/** The words alone; a space that keeps a number and its unit together counts as a space. */
const plain = (markup: string): string =>
  markup.replaceAll(/<[^>]+>/g, '').replaceAll(/\s+|&nbsp;/g, ' ');

describeInChromium('a tender from the first word to the finished document', (browser) => {
  it.each(WIDTHS)('by keyboard alone, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      const procurer = new Procurer(visitor);

      await procurer.begins();
      await procurer.describes('Livsmedel till skolor 2027', '2027-02-01');
      await procurer.buys('fläsk', 'Griskött');
      await procurer.buys('Mjölk', 'Mjölk och mejeri');
      await procurer.buys('kaffe', 'Kaffe, te, kakao, choklad och socker');
      await expectAccessible(visitor, 'wizard-1-purchase');

      await procurer.goesOnTo('Ambition', 'Hur långt vill du gå?');
      await procurer.aimsFor('Miljö', 'Basnivå');
      await procurer.aimsFor('Djurskydd', 'Avancerad nivå');
      await procurer.aimsFor('Socialt ansvar', 'Basnivå');
      await page.getByText('krav i dokumentet').waitFor();
      await expectAccessible(visitor, 'wizard-2-ambition');

      await procurer.goesOnTo('Välj', 'Välj krav, fråga för fråga');
      await procurer.picks('Griskött: Svanskupering', 'Grisar med hela svansar');
      await expectAccessible(visitor, 'wizard-3-pick');

      await procurer.goesOnTo('Fyll i', 'Fyll i värden och vikter');
      await procurer.fillsIn(COFFEE, 'Lägsta ekologiska andel', '75');
      await procurer.item(COFFEE).getByText('75 procent').waitFor();
      await expectAccessible(visitor, 'wizard-4-fill-in');

      await procurer.goesOnTo('Kontroll', 'Håller kraven?');
      await page.getByRole('list', { name: 'Sammanfattning' }).getByText('0 fel').waitFor();
      await expectAccessible(visitor, 'wizard-5-check');

      await procurer.goesOnTo('Dokument', 'Dokumentet');
      const preview = page.getByRole('region', { name: 'Förhandsvisning' });
      await preview.getByText('Minst 75 procent av kaffet, teet och kakaon').first().waitFor();
      await expectAccessible(visitor, 'wizard-6-document');

      const word = await downloads(visitor, 'Hämta Word (DOCX)');
      expect(word.name).toMatch(/\.docx$/);
      expect(word.file.subarray(0, 2).toString()).toBe('PK');
      expect(plain(strFromU8(unzipSync(word.file)['word/document.xml']!))).toContain(
        'Minst 75 procent av kaffet',
      );

      const pdf = await downloads(visitor, 'Hämta PDF');
      expect(pdf.name).toMatch(/\.pdf$/);
      expect(pdf.file.subarray(0, 4).toString()).toBe('%PDF');

      const workbook = await downloads(visitor, 'Hämta Excel (XLSX)');
      expect(workbook.name).toMatch(/\.xlsx$/);
      expect(Object.keys(unzipSync(workbook.file))).toContain('xl/workbook.xml');

      const annex = await downloads(visitor, 'Hämta köparens bilaga (Word)');
      expect(annex.file.subarray(0, 2).toString()).toBe('PK');
      expect(annex.file.equals(word.file)).toBe(false);

      await visitor.context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await pressOn(page, page.getByRole('button', { name: 'Kopiera texten med format' }));
      await page.getByText('Texten är kopierad.').waitFor();
      const rich = await onClipboard(visitor, 'text/html');
      expect(rich).toMatch(/<h2>[\s\S]*<li>/);
      expect(plain(rich)).toContain('Minst 75 procent av kaffet');
    });
  });
});

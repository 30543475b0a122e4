import { readFileSync } from 'node:fs';
import { readLibrary } from '@kravsmed/library-exchange';
import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn } from './harness/keyboard';
import { address, visit, WIDTHS } from './harness/visitor';

describeInChromium('the whole library as a file', (browser) => {
  it.each(WIDTHS)('is downloaded as a workbook that holds all criteria, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/kriterier'));
      await pressOn(page, page.getByRole('link', { name: 'Hämta hela biblioteket som fil' }));
      await page.getByRole('heading', { name: 'Hela biblioteket' }).waitFor();
      await expectAccessible(visitor, 'library-exchange');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        pressOn(page, page.getByRole('link', { name: 'Hämta arbetsboken (XLSX)' })),
      ]);
      expect(download.suggestedFilename()).toBe('kravsmed-bibliotek.xlsx');
      const { problems, parts } = await readLibrary(readFileSync(await download.path()));
      expect(problems).toEqual([]);
      expect(parts.criteria.length).toBeGreaterThan(100);
      // Bringing in is for editors.
      expect(await page.getByRole('heading', { name: 'Läs in' }).count()).toBe(0);
    });
  });
});

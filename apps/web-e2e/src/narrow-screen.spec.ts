import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { address, NARROWEST, visit } from './harness/visitor';
import { preparedDocument } from './wizard/prepared-document';

const STEPS = ['kop', 'ambition', 'valj', 'fyll-i', 'kontroll', 'dokument'];
const PAGES = [
  '/',
  '/kriterier',
  '/kriterier/KS-1201',
  '/andringar',
  '/andringar/lista',
  '/kommande',
  '/pa-gang',
];

describeInChromium('at 400 percent nothing is read by scrolling sideways', (browser) => {
  it('the open pages', async () => {
    await visit(browser(), NARROWEST, async (visitor) => {
      for (const path of PAGES) {
        await visitor.page.goto(address(path));
        await visitor.page.getByRole('heading', { level: 1 }).waitFor();
        await visitor.page.waitForLoadState('networkidle');
        await expectAccessible(visitor, `narrow${path.replaceAll('/', '-')}`);
      }
    });
  });

  it('every step of the wizard', async () => {
    await visit(browser(), NARROWEST, async (visitor) => {
      const { page } = visitor;
      const { id, link } = await preparedDocument(page.request, 'Livsmedelsupphandlingsunderlag');
      await page.goto(link);
      await page.waitForURL('**/kop');
      for (const step of STEPS) {
        await page.goto(address(`/dokument/${id}/${step}`));
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await expectAccessible(visitor, `narrow-${step}`);
      }
    });
  });
});

import { expectAccessible } from './accessibility';
import { describeInChromium } from './describe-in-chromium';
import { tabTo } from './keyboard';
import { visit, type Visitor } from './visitor';

/** A page with nothing wrong but what is planted. */
const page = (planted: string) =>
  `<html lang="sv"><title>Sida</title><main><h1>Sida</h1>${planted}</main></html>`;

async function faultsOf(visitor: Visitor, planted: string): Promise<string> {
  await visitor.page.setContent(page(planted));
  await expectAccessible(visitor, 'planted');
  return visitor.faults.splice(0).join('\n');
}

describeInChromium('what the harness would see', (browser) => {
  it('finds nothing on a sound page, and each planted fault on another', async () => {
    await visit(browser(), 390, async (visitor) => {
      expect(await faultsOf(visitor, '<p>Text</p>')).toBe('');
      expect(await faultsOf(visitor, '<img src="data:,">')).toMatch(/image-alt/);
      expect(await faultsOf(visitor, '<p style="color:#ccc">Blek</p>')).toMatch(/color-contrast/);
      const small =
        '<a href="#a" style="font-size:6px">a</a><a href="#b" style="font-size:6px">b</a>';
      expect(await faultsOf(visitor, small)).toMatch(/target-size/);
      expect(await faultsOf(visitor, '<div style="width:900px">Bred</div>')).toMatch(/too wide/);
    });
  });

  it('a complaint in the console fails the visit', async () => {
    const visited = visit(browser(), 390, async (visitor) => {
      await visitor.page.evaluate(() => console.error('trasigt'));
    });
    await expect(visited).rejects.toThrow('trasigt');
  });

  it('what Tab does not reach fails, and says what Tab passed', async () => {
    await visit(browser(), 390, async (visitor) => {
      await visitor.page.setContent(page('<button>Nås</button><div id="mus">Bara mus</div>'));
      const reached = tabTo(visitor.page, visitor.page.locator('#mus'));
      await expect(reached).rejects.toThrow(/never reached.*Nås/);
    });
  });
});

import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { pressOn, typeInto } from './harness/keyboard';
import { address, visit, WIDTHS, type Visitor } from './harness/visitor';
import { preparedDocument } from './wizard/prepared-document';
import { Procurer } from './wizard/procurer';

const UNKNOWN = '00000000-0000-4000-8000-000000000000';
const COFFEE = 'Andel ekologiskt kaffe, te och kakao';

/** The browser tells of every 4xx answer; these were asked for. */
function forget(visitor: Visitor, status: RegExp): void {
  const { complaints } = visitor;
  complaints.splice(0, complaints.length, ...complaints.filter((one) => !status.test(one)));
}

async function opensFillIn(visitor: Visitor, link: string): Promise<Procurer> {
  const { page } = visitor;
  const procurer = new Procurer(visitor);
  await page.goto(link);
  await procurer.isAt('Vad ska du köpa?');
  await page.getByRole('link', { name: /Fyll i$/ }).click();
  await procurer.isAt('Fyll i värden och vikter');
  return procurer;
}

describeInChromium('bad input gets a clear answer', (browser) => {
  it.each([
    [`/dokument/${UNKNOWN}/kop`, 'Den här webbläsaren har inte nyckeln till dokumentet.'],
    [`/dela/${UNKNOWN}#fel-nyckel`, 'Länken fungerar inte.'],
    ['/dokument/inget-dokument/kop', 'Den här webbläsaren har inte nyckeln till dokumentet.'],
    ['/kriterier/KS-9999', 'Kriteriet finns inte'],
    ['/kriterier/KS-1201?asOf=2022-13-45', 'datum'],
    ['/finns-inte', 'Sidan finns inte'],
  ])('%s', async (path, words) => {
    await visit(browser(), 390, async (visitor) => {
      await visitor.page.goto(address(path));
      await visitor.page.getByText(words).first().waitFor();
      await expectAccessible(visitor, `bad-${path.replaceAll(/\W+/g, '-')}`);
      forget(visitor, /status of 40[04]/);
    });
  });

  it.each(WIDTHS)(
    'a share out of range: the fault stands by the field and in the check, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page } = visitor;
        const procurer = await opensFillIn(
          visitor,
          (await preparedDocument(page.request, 'Kaffe')).link,
        );
        const share = procurer.item(COFFEE).getByLabel('Lägsta ekologiska andel');
        await procurer.fillsIn(COFFEE, 'Lägsta ekologiska andel', '120');
        expect(await share.getAttribute('aria-invalid')).toBe('true');
        expect(await describedBy(visitor, 'Lägsta ekologiska andel')).toMatch(/95/);
        await expectAccessible(visitor, 'bad-share');

        await page
          .getByRole('status')
          .filter({ hasText: /^Sparat/ })
          .waitFor();
        await page.reload();
        expect(await share.inputValue()).toBe('120');

        await procurer.goesOnTo('Kontroll', 'Håller kraven?');
        await page.getByText('värdet ska vara från 20 till 95 procent').first().waitFor();
        await expectAccessible(visitor, 'bad-share-check');
        await procurer.goesOnTo('Dokument', 'Dokumentet');
        await page.getByText('värdet ska vara från 20 till 95 procent').first().waitFor();
        await expectAccessible(visitor, 'bad-share-document');
        forget(visitor, /status of 422/);
      });
    },
  );

  it('what is no number stays in the field, with a word on what is wanted', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      const procurer = await opensFillIn(
        visitor,
        (await preparedDocument(page.request, 'Kaffe')).link,
      );
      await procurer.fillsIn(COFFEE, 'Lägsta ekologiska andel', 'hälften');
      const share = procurer.item(COFFEE).getByLabel('Lägsta ekologiska andel');
      expect(await share.inputValue()).toBe('hälften');
      expect(await share.getAttribute('aria-invalid')).toBe('true');
      await page
        .getByRole('status')
        .filter({ hasText: /^Sparat/ })
        .waitFor();
      await procurer.fillsIn(COFFEE, 'Lägsta ekologiska andel', '62');
      expect(await share.getAttribute('aria-invalid')).not.toBe('true');
    });
  });

  it.each(WIDTHS)(
    'weights over a hundred are told at once and stop the check, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page } = visitor;
        const scored = { version: 1, use: 'awardCriterion' };
        const { link } = await preparedDocument(page.request, 'Kaffe', [
          { ...scored, criterion: 'KS-1203', parameters: { floor: 60, points: 10 } },
          { ...scored, criterion: 'KS-1207', parameters: { points: 10, share: 50 } },
        ]);
        const procurer = await opensFillIn(visitor, link);
        const weights = page.getByLabel('Vikt i utvärderingen');
        await weights.nth(1).waitFor();
        await typeInto(page, weights.nth(0), '60');
        await typeInto(page, weights.nth(1), '55');
        const total = page.getByRole('status').filter({ hasText: 'väger tillsammans 115 procent' });
        await total.getByText('Det är mer än 100 procent.').waitFor();
        await expectAccessible(visitor, 'bad-weights');
        await procurer.goesOnTo('Kontroll', 'Håller kraven?');
        await page
          .getByRole('heading', { name: 'Fel att rätta' })
          .or(page.getByRole('alert'))
          .first()
          .waitFor();
        await expectAccessible(visitor, 'bad-weights-check');
        await pressOn(page, page.getByRole('link', { name: /Fyll i/ }).first());
        await procurer.isAt('Fyll i värden och vikter');
        expect(await weights.nth(1).inputValue()).toBe('55');
        await typeInto(page, weights.nth(1), '40');
        await page.getByText('väger tillsammans 100 procent').waitFor();
        forget(visitor, /status of 422/);
      });
    },
  );
});

/** What a screen reader says after a field's name. */
const describedBy = ({ page }: Visitor, label: string): Promise<string> =>
  page.getByLabel(label).evaluate((field) =>
    (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '')
      .join(' '),
  );

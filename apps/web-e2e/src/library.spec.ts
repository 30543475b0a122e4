import { expectAccessible } from './harness/accessibility';
import { describeInChromium } from './harness/describe-in-chromium';
import { chooseOption, pressOn, typeDate, typeInto } from './harness/keyboard';
import { address, picture, visit, WIDTHS, type Visitor } from './harness/visitor';

/** Open from the start where there is room; folded on a phone. */
async function openFilters({ page }: Visitor): Promise<void> {
  const filters = page.locator('details', { has: page.getByText('Filter', { exact: true }) });
  if ((await filters.getAttribute('open')) === null) {
    await pressOn(page, filters.locator('summary').first());
  }
}

interface Answer {
  readonly total: number;
  readonly facets: Record<'area' | 'level', { value: string; count: number }[]>;
}

/** Waits until the page shows the answer to the search that `act` makes, and hands it over. */
async function answerTo(
  { page }: Visitor,
  asked: Readonly<Record<string, string>>,
  act: () => Promise<unknown>,
): Promise<Answer> {
  const [response] = await Promise.all([
    page.waitForResponse((candidate) => {
      const { pathname, searchParams } = new URL(candidate.url());
      return (
        pathname === '/api/v1/criteria' &&
        Object.entries(asked).every(([key, value]) => searchParams.get(key) === value)
      );
    }),
    act(),
  ]);
  const answer = (await response.json()) as Answer;
  await page
    .getByRole('heading', { level: 2, name: new RegExp(`^${answer.total} kriteri`) })
    .waitFor();
  return answer;
}

describeInChromium('reading the library', (browser) => {
  it.each(WIDTHS)(
    'finds poultry by "kyckling", narrows by facet, and says how many, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page } = visitor;
        const all = await answerTo(visitor, {}, () => page.goto(address('/kriterier')));
        await expectAccessible(visitor, 'library');

        const box = page.getByRole('searchbox', { name: 'Sök bland kriterierna' });
        const poultry = await answerTo(visitor, { q: 'kyckling' }, () =>
          typeInto(page, box, 'kyckling'),
        );
        expect(poultry.total).toBeGreaterThan(5);
        expect(poultry.total).toBeLessThan(all.total);
        await page.getByRole('link', { name: 'Långsamväxande kyckling med mer plats' }).waitFor();
        await expectAccessible(visitor, 'library-kyckling');

        await openFilters(visitor);
        const promised = poultry.facets.area.find(({ value }) => value === 'animalWelfare')?.count;
        const welfare = page.getByRole('checkbox', { name: `Djurskydd (${promised ?? ''})` });
        const narrowed = await answerTo(visitor, { q: 'kyckling', area: 'animalWelfare' }, () =>
          pressOn(page, welfare, ' '),
        );
        expect(narrowed.total).toBe(promised);
        expect(await page.locator('.criterion-card').count()).toBe(promised);
        await expectAccessible(visitor, 'library-filters');

        // The address holds the search: a reload, or a colleague with the link, sees the same.
        const again = await answerTo(visitor, { q: 'kyckling', area: 'animalWelfare' }, () =>
          page.reload(),
        );
        expect(again.total).toBe(promised);
      });
    },
  );

  it.each(WIDTHS)(
    'searches while one types: the address follows, the focus stays, the count is told, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page } = visitor;
        await answerTo(visitor, {}, () => page.goto(address('/kriterier')));
        const asked: string[] = [];
        page.on('request', (request) => {
          const { pathname, searchParams } = new URL(request.url());
          if (pathname === '/api/v1/criteria') asked.push(searchParams.get('q') ?? '');
        });
        const box = page.getByRole('searchbox', { name: 'Sök bland kriterierna' });
        const found = await answerTo(visitor, { q: 'fläsk', lang: 'sv' }, () =>
          typeInto(page, box, 'fläsk'),
        );
        // Not a request a letter: the answer is asked for in a pause.
        expect(asked.length).toBeLessThan('fläsk'.length);
        await page
          .getByRole('status')
          .getByText(`${found.total} kriterier för ”fläsk”`)
          .waitFor({ state: 'attached' });
        expect(new URL(page.url()).searchParams.get('q')).toBe('fläsk');
        expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);

        // A name is a link that the back button leads out of again, words and all.
        await pressOn(page, page.locator('.criterion-card a').first());
        await page.waitForURL(/\/kriterier\/KS-/);
        await page.goBack();
        await page.getByText(`${found.total} kriterier`, { exact: true }).waitFor();
        expect(await box.inputValue()).toBe('fläsk');
      });
    },
  );

  it.each(WIDTHS)('mends what is misspelt, and says so, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/kriterier?q=kyklling'));
      await page.getByText('Här är kriterierna för ”kyckling”.').waitFor();
      await page.getByRole('link', { name: 'Långsamväxande kyckling med mer plats' }).waitFor();
      await expectAccessible(visitor, 'library-respelt');
    });
  });

  it.each(WIDTHS)('asks what was meant when nothing is found, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/kriterier?q=kyklngn'));
      await page.getByText('Menade du').waitFor();
      await expectAccessible(visitor, 'library-did-you-mean');
      const answer = await answerTo(visitor, { q: 'kyckling' }, () =>
        pressOn(page, page.getByRole('link', { name: 'kyckling', exact: true })),
      );
      expect(answer.total).toBeGreaterThan(5);
      expect(await page.getByRole('searchbox').inputValue()).toBe('kyckling');

      await page.goto(address('/kriterier?q=kyckling&productGroup=dairy&use=qualification'));
      const drop = page.getByRole('button', { name: 'Ta bort filtren och behåll orden' });
      await drop.waitFor();
      await answerTo(visitor, { q: 'kyckling' }, () => pressOn(page, drop));
      expect(new URL(page.url()).search).toBe('?q=kyckling');
    });
  });

  it.each([
    ['ks1042', /^KS-1042:\d+$/],
    ['1042', /^KS-1042:\d+$/],
    ['KS-1042:1', /^KS-1042:1$/],
    ['10397:2', /^KS-1221:\d+$/],
    ['15113000-3', /^KS-1042:\d+$/],
  ])('finds by the number %s', async (q, cited) => {
    await visit(browser(), 1280, async ({ page }) => {
      await page.goto(address(`/kriterier?q=${encodeURIComponent(q)}`));
      await page.getByText(cited).waitFor();
    });
  });

  it('a word that nothing fits says what to do', async () => {
    await visit(browser(), 390, async (visitor) => {
      await visitor.page.goto(address('/kriterier?q=traktorgarage'));
      await visitor.page.getByText('Inget kriterium passar.').waitFor();
      await expectAccessible(visitor, 'library-nothing');
    });
  });

  it.each(WIDTHS)('shows the words as they were on a day in the past, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/kriterier?q=KS-1201'));
      await page.getByText('KS-1201:2').waitFor();
      await openFilters(visitor);
      await typeDate(page, page.getByLabel('Så som det är en viss dag'), '2022-06-01');
      await page.getByText('KS-1201:1').waitFor();
      await pressOn(page, page.getByRole('link', { name: 'Andel ekologiskt kaffe, te och kakao' }));
      await page.getByText('(EG) nr 834/2007').first().waitFor();
      await page.getByText('Uppgifterna gäller 1 juni 2022.').waitFor();
      await expectAccessible(visitor, 'criterion-in-the-past');
    });
  });

  it.each(WIDTHS)(
    'shows a criterion with its versions and what changed, word by word, %i wide',
    async (width) => {
      await visit(browser(), width, async (visitor) => {
        const { page } = visitor;
        await page.goto(address('/kriterier/KS-1201'));
        await page
          .getByRole('heading', { level: 1, name: 'Andel ekologiskt kaffe, te och kakao' })
          .waitFor();
        expect(await page.getByRole('table').innerText()).toMatch(
          /Ersatt av senare version[\s\S]*2021/,
        );
        await page.locator('del', { hasText: '834/2007' }).first().waitFor();
        await page.locator('ins', { hasText: '2018/848' }).first().waitFor();
        // Colour alone tells nothing to one who hears the page.
        expect(await page.locator('del').first().textContent()).toContain('borttaget:');
        await expectAccessible(visitor, 'criterion');

        await pressOn(page, page.getByRole('link', { name: 'Visa version 1' }));
        await page.getByText('Du läser version 1. I kraft är version 2.').waitFor();
        await page.getByText('(EG) nr 834/2007').first().waitFor();
        await expectAccessible(visitor, 'criterion-old-version');
      });
    },
  );

  it.each(WIDTHS)('tells what was decided and what is to come, %i wide', async (width) => {
    await visit(browser(), width, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/andringar'));
      await page.getByRole('heading', { level: 1, name: 'Ändringar' }).waitFor();
      const entries = page.locator('.change-list > li');
      await entries.first().waitFor();
      const all = await entries.count();
      const days = await page
        .locator('.change-list time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
      expect(days).toEqual(days.toSorted().toReversed());
      await picture(visitor, 'changes');

      await chooseOption(page, page.getByLabel('Produktgrupp'), 'Griskött');
      await page.waitForFunction(
        (before) => document.querySelectorAll('.change-list > li').length < before,
        all,
      );
      await expectAccessible(visitor, 'changes-pork');

      await page.goto(address('/kommande'));
      await page.getByRole('heading', { level: 1, name: 'Kommande krav' }).waitFor();
      await entries.first().waitFor();
      await expectAccessible(visitor, 'upcoming');
    });
  });

  it('speaks English when asked, and remembers it', async () => {
    await visit(browser(), 1280, async (visitor) => {
      const { page } = visitor;
      await page.goto(address('/kriterier'));
      await pressOn(page, page.getByRole('button', { name: 'English' }));
      await page.getByRole('heading', { level: 1, name: 'Criteria library' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { level: 1, name: 'Criteria library' }).waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await expectAccessible(visitor, 'library-english');
      await pressOn(page, page.getByRole('button', { name: 'Svenska' }));
      await page.getByRole('heading', { level: 1, name: 'Kriteriebibliotek' }).waitFor();
    });
  });
});

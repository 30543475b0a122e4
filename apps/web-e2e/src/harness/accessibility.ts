import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { picture, type Visitor } from './visitor';

const RULES: RunOptions = {
  resultTypes: ['violations'],
  // Off by default, and part of WCAG 2.2 AA.
  rules: { 'target-size': { enabled: true } },
};

/**
 * The page, as it stands, must break no rule of axe and never be wider than the screen. Faults are kept
 * until the visit ends, so that one run tells of every page.
 */
export async function expectAccessible(visitor: Visitor, name: string): Promise<void> {
  // What fades in is judged, and seen, once it is there.
  await visitor.page.evaluate(() =>
    Promise.allSettled(document.getAnimations().map(({ finished }) => finished)),
  );
  await picture(visitor, name);
  const wide = await widerThanScreen(visitor.page);
  const faults = [
    ...(await violationsOn(visitor.page)),
    ...wide.map((what) => `too wide: ${what}`),
  ];
  visitor.faults.push(...faults.map((fault) => `${name}: ${fault}`));
}

async function violationsOn(page: Page): Promise<string[]> {
  // A bar that stays in place half covers whatever happens to be scrolled under it, and axe judges that
  // moment. At the top nothing is covered; that focus is never covered, scroll-padding sees to.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  // Through the debugger, so that the page's own content security policy stays as it is delivered.
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults, RunOptions>(
    (options) => (globalThis as unknown as { axe: typeof axe }).axe.run(document, options),
    RULES,
  );
  return results.violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${help} at ${target.join(' ')} ${failureSummary ?? ''}`,
    ),
  );
}

/** Nothing needs scrolling sideways to be read (WCAG 1.4.10); a box that scrolls by itself may. */
function widerThanScreen(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const screen = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= screen) return [];
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > screen + 1)
      .map((element) => `${element.tagName.toLowerCase()}.${element.className}`)
      .slice(0, 8);
  });
}

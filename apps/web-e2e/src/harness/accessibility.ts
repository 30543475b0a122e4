import axe, { type AxeResults, type RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';
import { picture, type Visitor } from './visitor';

const RULES: RunOptions = {
  resultTypes: ['violations'],
  // Off by default, and part of WCAG 2.2 AA.
  rules: { 'target-size': { enabled: true } },
};

/** The page, as it stands, is accessible by every rule of axe, and never wider than the screen. */
export async function expectAccessible(visitor: Visitor, name: string): Promise<void> {
  await picture(visitor, name);
  expect({ page: name, violations: await violationsOn(visitor.page) }).toEqual({
    page: name,
    violations: [],
  });
  expect({ page: name, tooWide: await widerThanScreen(visitor.page) }).toEqual({
    page: name,
    tooWide: [],
  });
}

export async function violationsOn(page: Page): Promise<string[]> {
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

import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';

/** A laptop on an office desk, and a phone. */
export const WIDTHS = [1280, 390] as const;
/** As narrow as WCAG 1.4.10 asks: a laptop at 400 percent. */
export const NARROWEST = 320;
export type Width = (typeof WIDTHS)[number] | typeof NARROWEST;

const HEIGHTS: Record<Width, number> = { 1280: 900, 390: 844, 320: 640 };
const SCREENSHOTS = resolve(__dirname, '../../../../tmp/screenshots');

export const address = (path: string): string =>
  `${process.env['KRAVSMED_E2E_ADDRESS'] ?? ''}${path}`;

/** Somebody with a browser of their own: own storage, own window. */
export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly width: Width;
  /** What the browser complained of so far; a test that causes a fault on purpose takes it from here. */
  readonly complaints: string[];
  /** What a page lacked to be usable by all. */
  readonly faults: string[];
}

/**
 * Runs a visit. At its end the browser must not have complained of anything and no page may have been
 * inaccessible; when the visit fails, what the visitor saw is kept.
 */
export async function visit(
  browser: Browser,
  width: Width,
  run: (visitor: Visitor) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: HEIGHTS[width] },
    locale: 'sv-SE',
    timezoneId: 'Europe/Stockholm',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(15_000);
  const complaints: string[] = [];
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  context.on('weberror', (error) => complaints.push(String(error.error())));
  const faults: string[] = [];
  const page = await context.newPage();
  try {
    await run({ page, context, width, complaints, faults });
    expect({ complaints, faults }).toEqual({ complaints: [], faults: [] });
  } catch (error) {
    await keepWhatWasSeen(context, width);
    const seen = [...complaints, ...faults];
    if (seen.length > 0) console.error(`Before it failed:\n${seen.join('\n')}`);
    throw error;
  } finally {
    await context.close();
  }
}

async function keepWhatWasSeen(context: BrowserContext, width: Width): Promise<void> {
  const test = (expect.getState().currentTestName ?? 'test').replaceAll(/[^\p{L}\d]+/gu, '-');
  for (const [index, page] of context.pages().entries()) {
    const file = `failed-${test.slice(0, 80)}-${width}-${index}.png`;
    await page.screenshot({ path: pathOf(file), fullPage: true }).catch(() => undefined);
  }
}

/** Keeps the whole page as a picture when KRAVSMED_SCREENSHOTS asks for it. */
export async function picture({ page, width }: Visitor, name: string): Promise<void> {
  if (!process.env['KRAVSMED_SCREENSHOTS']) return;
  // What sticks to the top of the window belongs at the top of the picture.
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({ path: pathOf(`${name}-${width}.png`), fullPage: true });
}

function pathOf(file: string): string {
  mkdirSync(SCREENSHOTS, { recursive: true });
  return join(SCREENSHOTS, file);
}

import { chromium, type Browser } from 'playwright-core';
import { describeWithProgram, findProgram } from '../../../../tools/test/programs.cjs';

// `npm test` names a browser that it downloaded itself.
const executable = process.env['KRAVSMED_CHROMIUM'] ?? findProgram('chromium');

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // One order of day, month and year in date fields, whatever the machine speaks.
  '--lang=en-US',
];

/** Tests that share one browser. Without Chromium they are skipped, and say how to get it. */
export function describeInChromium(title: string, tests: (browser: () => Browser) => void): void {
  const withBrowser = () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      browser = await chromium.launch({
        executablePath: executable ?? '',
        args: QUIET,
        env: { ...process.env, LANGUAGE: 'en_US' },
      });
    });
    afterAll(async () => {
      await browser?.close();
    });
    tests(() => {
      if (!browser) throw new Error('The browser did not start');
      return browser;
    });
  };
  if (executable) describe(title, withBrowser);
  else describeWithProgram('chromium', title, withBrowser);
}

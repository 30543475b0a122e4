// The programs that we stand beside: pandoc for DOCX, a Chromium that is already running for PDF.
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { chromiumPath } from '../../test/system-programs.mjs';

/** @type {{ findProgram: (name: string) => string | undefined }} */
const { findProgram } = createRequire(import.meta.url)('../../test/programs.cjs');

/** @typedef {{ name: string, render: (html: string) => Promise<Uint8Array>, close: () => Promise<void> }} Rival */

/** @returns {Rival | string} the rival, or how to get it */
export function pandoc() {
  if (!findProgram('pandoc')) return 'pandoc is missing: sudo apt-get install -y pandoc';
  return { name: 'pandoc', render: pandocDocx, close: () => Promise.resolve() };
}

/** @param {string} html @returns {Promise<Uint8Array>} */
function pandocDocx(html) {
  return new Promise((resolve, reject) => {
    const child = spawn('pandoc', ['--from', 'html', '--to', 'docx', '--output', '-'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    /** @type {Buffer[]} */
    const chunks = [];
    child.stdout.on('data', (chunk) => chunks.push(chunk));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0 ? resolve(Buffer.concat(chunks)) : reject(new Error(`pandoc ended with ${code}`)),
    );
    child.stdin.end(html);
  });
}

/** @returns {Promise<Rival | string>} */
export async function warmChromium() {
  const executablePath = chromiumPath();
  if (!executablePath) return 'Chromium is missing: sudo apt-get install -y chromium';
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  const page = await browser.newPage();
  return {
    name: 'Chromium',
    render: async (html) => {
      await page.setContent(html, { waitUntil: 'load' });
      return page.pdf({ format: 'A4', tagged: true, outline: true });
    },
    close: () => browser.close(),
  };
}

// A DOCX and a PDF of ours beside those that pandoc and Chromium make of the same text.
import { loadSource } from '../load-source.mjs';
import { medianOf } from '../measure.mjs';
import { pandoc, warmChromium } from './rivals.mjs';

/** @typedef {import('./rivals.mjs').Rival} Rival */

/** @param {{ rounds: number, sizes: number[] }} options */
export async function benchDocuments({ rounds, sizes }) {
  const ours = await loadSource('tools/bench/documents/example-documents.ts');
  const rivals = { docx: pandoc(), pdf: await warmChromium() };
  const renderers = { docx: ours.renderDocx, pdf: ours.renderPdf };
  console.log('  format criteria      ours      bytes   beside            theirs   ours/theirs');
  try {
    for (const size of sizes) {
      const document = await ours.exampleDocument(size);
      const html = wholePage(await ours.renderHtml(document));
      for (const format of /** @type {const} */ (['docx', 'pdf'])) {
        const render = renderers[format];
        const bytes = (await render(document)).length;
        const own = await medianOf(rounds, () => render(document));
        const line = `  ${format.padEnd(7)}${String(size).padStart(8)}${ms(own)}${String(bytes).padStart(11)}`;
        const rival = rivals[format];
        if (typeof rival === 'string') {
          console.log(line);
          continue;
        }
        const theirs = await medianOf(rounds, () => rival.render(html));
        console.log(
          `${line}   ${rival.name.padEnd(12)}${ms(theirs)}${(own / theirs).toFixed(2).padStart(14)}`,
        );
      }
    }
    for (const rival of Object.values(rivals))
      if (typeof rival === 'string') console.log(`  ${rival}`);
  } finally {
    for (const rival of Object.values(rivals)) if (typeof rival !== 'string') await rival.close();
  }
}

/** @param {number} time */
const ms = (time) => `${time.toFixed(time < 10 ? 1 : 0)} ms`.padStart(10);

/** @param {string} html */
const wholePage = (html) =>
  /^\s*<(!doctype|html)/i.test(html)
    ? html
    : `<!doctype html><html lang="sv"><head><meta charset="utf-8"><title>Krav</title></head><body>${html}</body></html>`;

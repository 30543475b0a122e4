// `npm run bench`: how fast we are, as ratios against well-known programs on the same machine and text.
//   npm run bench                         all suites
//   npm run bench -- documents            DOCX beside pandoc, PDF beside a warm Chromium
//   npm run bench -- exchange             an agency's 5 000 criteria in and out, beside LibreOffice
//   npm run bench -- documents --rounds 9 --sizes 20,100
import { parseArgs } from 'node:util';
import { benchDocuments } from './documents/bench-documents.mjs';
import { benchExchange } from './exchange/bench-exchange.mjs';

const SUITES = { documents: benchDocuments, exchange: benchExchange };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rounds: { type: 'string', default: '5' },
    sizes: { type: 'string', default: '20,100,500' },
  },
});
const unknown = positionals.filter((name) => !(name in SUITES));
if (unknown.length > 0) {
  console.error(`No suite ${unknown.join(', ')}. Suites: ${Object.keys(SUITES).join(', ')}`);
  process.exit(1);
}
const options = {
  rounds: Math.max(1, Number(values.rounds) || 5),
  sizes: values.sizes
    .split(',')
    .map(Number)
    .filter((size) => size > 0),
};
for (const [name, suite] of Object.entries(SUITES)) {
  if (positionals.length > 0 && !positionals.includes(name)) continue;
  console.log(`\n${name}, median of ${options.rounds} rounds after one that is not counted`);
  await suite(options);
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClauseDocument, redline } from '@kravsmed/clauses';
import { exampleDocument, exampleSelection } from '@kravsmed/clauses/testing';
import fc from 'fast-check';
import { describeWithProgram } from '../../../../tools/test/programs.cjs';
import { renderDocx } from './render-docx';
import { anyChange } from './testing/any-change';
import { docxFaults } from './testing/docx-faults';
import { askOffice, type Answer, type Reading } from './testing/office-changes';

const BY = { author: 'Lunds kommun & co', date: '2027-01-15' };
const LAYOUT = exampleSelection().layout;
const STYLES = ['flow', 'table', 'list'] as const;
const PAIRS_A_STYLE = 6;

/**
 * The words without what LibreOffice counts itself, and without empty lines: it cannot take away the end
 * of a paragraph in front of a table, and an empty heading that is left is counted.
 */
const wordsIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim().replace(/^(•|◦|▪|\d+\.|\d+(\.\d+)+)(\s+|$)/, ''))
    .filter((line) => line !== '')
    .map((line) => line.replace(/\d+(\.\d+){2,}/g, '§'));

interface Pair {
  readonly before: ClauseDocument;
  readonly after: ClauseDocument;
}

/** Documents of one style that differ in all that a buyer can change, drawn alike each time. */
const pairsOf = (style: (typeof STYLES)[number]): readonly Pair[] =>
  fc
    .sample(fc.tuple(anyChange, anyChange), { numRuns: PAIRS_A_STYLE, seed: 20270115 })
    .map(([before, after]) => {
      const build = (changes: object) =>
        exampleDocument('sv', { ...changes, layout: { ...LAYOUT, style } });
      return { before: build(before), after: build(after) };
    });

describeWithProgram('soffice', 'LibreOffice', () => {
  describe.each(STYLES)('answering a redline in the style %s', (style) => {
    let folder: string;
    let readings: readonly Reading[];
    const pairs = pairsOf(style);
    const ASKED = [
      ['before', 'leave'],
      ['after', 'leave'],
      ['redline', 'leave'],
      ['redline', 'acceptAll'],
      ['redline', 'rejectAll'],
      ['redline', 'acceptFirst'],
      ['redline', 'rejectFirst'],
      ['redline', 'acceptEach'],
      ['redline', 'rejectEach'],
    ] as const satisfies readonly (readonly [string, Answer])[];
    const read = (pair: number, name: (typeof ASKED)[number][0], answer: Answer): Reading => {
      const asked = ASKED.findIndex(([file, how]) => file === name && how === answer);
      const reading = readings[pair * ASKED.length + asked];
      if (reading === undefined) throw new Error(`${name} was not read`);
      return reading;
    };

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'kravsmed-redline-'));
      const questions = [];
      for (const [index, { before, after }] of pairs.entries()) {
        const documents = { before, after, redline: redline(before, after, BY) };
        for (const [name, document] of Object.entries(documents)) {
          writeFileSync(join(folder, `${name}${index}.docx`), await renderDocx(document));
        }
        for (const [name, answer] of ASKED)
          questions.push({ file: `${name}${index}.docx`, answer });
      }
      readings = askOffice(folder, questions);
    }, 300_000);
    afterAll(() => {
      rmSync(folder, { recursive: true, force: true });
    });

    describe.each(pairs.map((pair, index) => [index, pair] as const))('of pair %i', (index) => {
      it('sees changes of words', () => {
        const { left, ofFormat } = read(index, 'redline', 'leave');
        expect(left).toBeGreaterThan(0);
        expect(ofFormat).toBe(0);
      });

      it.each([
        ['after', 'acceptAll'],
        ['before', 'rejectAll'],
        ['after', 'acceptEach'],
        ['before', 'rejectEach'],
      ] as const)('reads as the one %s by %s', (name, answer) => {
        const answered = read(index, 'redline', answer);
        expect(wordsIn(answered.text)).toEqual(wordsIn(read(index, name, 'leave').text));
        // One by one, LibreOffice does not find the ends of empty paragraphs.
        if (answer.endsWith('All')) expect(answered.left).toBe(0);
      });

      it.each(['acceptFirst', 'rejectFirst'] as const)(
        'leaves the others alone by %s',
        (answer) => {
          const { left } = read(index, 'redline', 'leave');
          expect(read(index, 'redline', answer).left).toBe(left - 1);
        },
      );
    });
  });
});

test('nothing is faulty in it, whatever was changed', async () => {
  await fc.assert(
    fc.asyncProperty(anyChange, anyChange, async (before, after) => {
      const both = redline(exampleDocument('sv', before), exampleDocument('sv', after), BY);
      expect(docxFaults(await renderDocx(both))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

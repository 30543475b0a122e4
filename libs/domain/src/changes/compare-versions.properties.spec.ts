import fc from 'fast-check';
import { approved, exampleCriterion, exampleVersion } from '../criteria/example-criteria';
import type { CriterionVersion } from '../criteria/criterion';
import { compareVersions, type ComparedField } from './compare-versions';
import { textBlocks } from './compared-blocks';

/** Words of a requirement, with Swedish letters, figures and a value to fill in. */
const word = fc.constantFrom(
  ...'minst högst 30 50 procent åtta grisar från gården är ökade Ärtor Öland {{share}} och, inte.'.split(
    ' ',
  ),
);
const line = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(' '));
const list = fc
  .array(line, { minLength: 1, maxLength: 5 })
  .map((items) => `- ${items.join('\n- ')}`);
const richText = fc
  .array(fc.oneof(line, list), { minLength: 1, maxLength: 5 })
  .map((blocks) => blocks.join('\n\n'));

const withText = (version: number, requirement: string): CriterionVersion => {
  const first = exampleVersion(version, approved(`202${version}-01-01`));
  const texts = { ...first.texts.sv, requirement };
  return { ...first, texts: { sv: texts, en: texts } };
};

type Words = readonly { readonly kind: string; readonly text: string }[];
const wordsOf = (version: CriterionVersion): Words => textBlocks(version, 'requirement', 'sv');

/** Carries out a comparison on the text that it is from: what it says of that text must be true of it. */
function applied(from: Words, field: ComparedField, version: readonly CriterionVersion[]): Words {
  const compared = compareVersions(exampleCriterion(1001, version), 1, 2, 'sv');
  if (!compared.ok) throw new Error(compared.error.code);
  const blocks = compared.value.fields.find((one) => one.field === field)?.blocks ?? [];
  const left = [...from];
  const result = blocks.flatMap(({ kind, change, runs }) => {
    const side = (without: string): string =>
      runs
        .filter((run) => run.kind !== without)
        .map(({ text }) => text)
        .join('');
    if (change !== 'added') expect(left.shift()?.text).toBe(side('added'));
    return change === 'removed' ? [] : [{ kind, text: side('removed') }];
  });
  expect(left).toEqual([]);
  return result;
}

describe('a comparison of two versions', () => {
  it('applied to the text that it is from gives the text that it is to', () => {
    fc.assert(
      fc.property(richText, richText, (one, other) => {
        const [from, to] = [withText(1, one), withText(2, other)];
        expect(applied(wordsOf(from), 'requirement', [from, to])).toEqual(wordsOf(to));
      }),
      { numRuns: 400 },
    );
  });

  it('finds nothing between a text and itself', () => {
    fc.assert(
      fc.property(richText, (one) => {
        const compared = compareVersions(
          exampleCriterion(1001, [withText(1, one), withText(2, one)]),
          1,
          2,
          'sv',
        );
        if (!compared.ok) throw new Error(compared.error.code);
        expect(compared.value.fields.filter(({ changed }) => changed)).toEqual([]);
      }),
    );
  });
});

import {
  ARRANGEMENTS,
  LAYOUT_STYLES,
  LEGAL_BASIS_FORMS,
  USES,
  type Library,
  type Selection,
  type SelectionSection,
} from '@kravsmed/domain';
import fc from 'fast-check';
import { buildClauseDocument } from './build-clause-document';
import type { BlockNode, ClauseDocument, ClauseNode, HeadingNode, InlineNode } from './nodes';
import { redline } from './redline/redline';
import { accepted, rejected } from './redline/resolve';
import { criterionId, EXAMPLE_LIBRARY, exampleSelection } from './testing/example-document';
import { wordsOf } from './testing/words-of';

const VERSIONS: Readonly<Record<string, number>> = {
  'KS-1042': 3,
  'KS-1043': 1,
  'KS-1044': 2,
  'KS-1045': 1,
  'KS-1046': 1,
  'KS-1047': 4,
};

/** As the example, and two criteria that raise another. */
const LIBRARY: Library = {
  ...EXAMPLE_LIBRARY,
  criteria: new Map(
    [...EXAMPLE_LIBRARY.criteria].map(([id, criterion]) => {
      const lower = { 'KS-1042': 'KS-1043', 'KS-1047': 'KS-1044' }[String(id)];
      const raises = { kind: 'raises' as const, how: 'includes' as const };
      return [
        id,
        lower === undefined
          ? criterion
          : { ...criterion, relations: [{ ...raises, criterion: criterionId(lower) }] },
      ];
    }),
  ),
};

const section: fc.Arbitrary<SelectionSection> = fc.record({
  productGroup: fc.constantFrom('pork', 'milk'),
  lot: fc.constantFrom('', '1', '2'),
  items: fc.array(
    fc
      .tuple(fc.constantFrom(...Object.keys(VERSIONS)), fc.constantFrom(...USES), fc.nat(30))
      .map(([id, use, weight]) => ({
        criterion: criterionId(id),
        version: VERSIONS[id] ?? 1,
        use,
        parameters: {},
        ...(use === 'awardCriterion' && { weight }),
      })),
    { maxLength: 5 },
  ),
});
const selection: fc.Arbitrary<Selection> = fc
  .record({
    sections: fc.array(section, { minLength: 1, maxLength: 4 }),
    layout: fc.record({
      headingLevel: fc.integer({ min: 1, max: 6 }),
      numbering: fc.constantFrom('', '4.2'),
      style: fc.constantFrom(...LAYOUT_STYLES),
      arrangement: fc.constantFrom(...ARRANGEMENTS),
      legalBasis: fc.constantFrom(...LEGAL_BASIS_FORMS),
    }),
  })
  .map((changes) => ({ ...exampleSelection(), ...changes }));

const build = (chosen: Selection): ClauseDocument =>
  buildClauseDocument(chosen, LIBRARY, { producer: 'test' });

const headingsIn = (blocks: readonly BlockNode[]): HeadingNode[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block];
    return block.kind === 'clause' ? headingsIn(block.children) : [];
  });
const clausesOf = (blocks: readonly BlockNode[]): ClauseNode[] =>
  blocks.filter((block) => block.kind === 'clause');

/** Every inline node, wherever it stands. */
function* inlinesIn(value: unknown): Generator<InlineNode> {
  if (Array.isArray(value)) for (const one of value) yield* inlinesIn(one);
  else if (typeof value === 'object' && value !== null) {
    if ('kind' in value) yield value as InlineNode;
    yield* inlinesIn(Object.values(value));
  }
}

const everyLayout = (check: (chosen: Selection, document: ClauseDocument) => void): void => {
  fc.assert(
    fc.property(selection, (chosen) => check(chosen, build(chosen))),
    { numRuns: 300 },
  );
};

describe('in every arrangement and style', () => {
  test('each criterion chosen stands there once, and has its row in the register', () => {
    everyLayout((chosen, { body }) => {
      const key = ({ criterion, use }: { criterion: string; use: string }) => `${criterion} ${use}`;
      const asked = chosen.sections.flatMap(({ items }) => items.map(key));
      const told = clausesOf(body);
      expect(told.map(key).sort()).toEqual(asked.sort());
      const register = body.at(-1);
      const rows = register?.kind === 'table' ? register.rows : [];
      expect(rows.map(([first]) => first && wordsOf(inlinesOfCell(first)))).toEqual(
        told.map(({ criterion }) => criterion),
      );
    });
  });

  test('numbers have no gaps, and no heading skips a level', () => {
    everyLayout(({ layout }, { body }) => {
      const parent = layout.numbering === '' ? [] : [4, 2];
      let last: readonly number[] = parent;
      for (const { level, number } of headingsIn(body)) {
        const depth = level - layout.headingLevel;
        expect([0, 1, 2]).toContain(depth);
        expect(number).toHaveLength(parent.length + depth + 1);
        const deeper = [...last, 1];
        const next = last
          .slice(0, number.length)
          .map((one, at) => (at === number.length - 1 ? one + 1 : one));
        expect([deeper, next]).toContainEqual(number);
        last = number;
      }
    });
  });

  test('items of a list are counted from one in their part, and have no headings', () => {
    everyLayout(({ layout }, { body }) => {
      let item = 0;
      for (const block of body) {
        if (block.kind === 'heading') item = 0;
        if (block.kind !== 'clause') continue;
        item += 1;
        const [first] = block.children;
        if (layout.style !== 'list') expect(first?.kind).toBe('heading');
        else {
          expect(headingsIn(block.children)).toEqual([]);
          expect(first?.kind === 'labelled' && first.label).toBe(`${item}.\u00a0${block.title}`);
        }
        expect(block.children.filter(({ kind }) => kind === 'reference')).toHaveLength(1);
      }
    });
  });

  test('every cross-reference leads to a heading, and shows its number', () => {
    everyLayout((_chosen, { body }) => {
      const headings = headingsIn(body);
      const anchors = new Map(headings.map(({ anchor, number }) => [anchor, number.join('.')]));
      expect(anchors.size).toBe(headings.length);
      for (const node of inlinesIn(body)) {
        if (node.kind === 'crossReference') expect(anchors.get(node.target)).toBe(node.text);
      }
    });
  });

  test('a redline of two selections reads as the one when accepted, as the other when refused', () => {
    const by = { author: 'Lunds kommun', date: '2027-01-15' };
    fc.assert(
      fc.property(selection, selection, (one, other) => {
        const [before, after] = [build(one), build(other)];
        const both = redline(before, after, by);
        // Neighbouring texts come back as one; nothing else may differ.
        expect(accepted(both)).toEqual(accepted(after));
        expect(rejected(both)).toEqual(accepted(before));
      }),
      { numRuns: 100 },
    );
  });

  test('the same selection gives the same document', () => {
    everyLayout((chosen, document) => {
      expect(JSON.stringify(build({ ...chosen }))).toBe(JSON.stringify(document));
    });
  });
});

const inlinesOfCell = (cell: readonly BlockNode[]): readonly InlineNode[] =>
  cell.flatMap((block) => (block.kind === 'paragraph' ? block.children : []));

import fc from 'fast-check';
import type { BlockNode, ClauseDocument, InlineNode, TrackedChange } from '../nodes';
import { anyDocument } from '../testing/any-document';
import { exampleDocument, exampleSelection, localDocument } from '../testing/example-document';
import { redline } from './redline';
import { accepted, rejected } from './resolve';
import { captionOf, trackedItem, trackedRow } from './tracked';

const BY = { author: 'Lunds kommun', date: '2027-01-15' };
const compared = (before: ClauseDocument, after: ClauseDocument): ClauseDocument =>
  redline(before, after, BY);

const changed = (change: (selection: ReturnType<typeof exampleSelection>) => object) =>
  exampleDocument('sv', change(exampleSelection()));

/** "Minst [-50-][+60+] procent" */
const shown = (nodes: readonly InlineNode[]): string =>
  nodes
    .map((node) => {
      if (node.kind === 'tracked') {
        const sign = node.change === 'inserted' ? '+' : '-';
        return `[${sign}${shown(node.children)}${sign}]`;
      }
      if ('children' in node) return shown(node.children);
      return 'text' in node ? node.text : '';
    })
    .join('');

interface Found {
  readonly blocks: [TrackedChange, BlockNode][];
  readonly words: string[];
}
/** All that is tracked. */
function changesIn(document: ClauseDocument): Found {
  const found: Found = { blocks: [], words: [] };
  JSON.stringify(document, (_, value: unknown) => {
    const node = value as BlockNode | InlineNode | null;
    if (node?.kind === 'trackedBlocks') {
      for (const child of node.children) found.blocks.push([node.change, child]);
    }
    if (node?.kind === 'tracked') found.words.push(shown([node]));
    return value;
  });
  return found;
}

describe('redline', () => {
  it('gives the newer when every change is accepted, the older when every one is refused', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const both = compared(before, after);
        expect(accepted(both)).toEqual(after);
        expect(rejected(both)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });

  it('tracks nothing between equals', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(changesIn(compared(document, document))).toEqual({ blocks: [], words: [] });
      }),
    );
  });

  it('gives real documents back as they were', () => {
    const documents = [
      exampleDocument(),
      localDocument(),
      exampleDocument('en'),
      changed(({ sections }) => ({ title: 'Ny titel', sections: [...sections].reverse() })),
      changed(({ sections }) => ({ sections: sections.slice(1), buyer: 'Region Skåne' })),
      changed(() => ({
        include: { evidence: false, followUp: true, rationale: true, legalBasis: false },
      })),
    ];
    // Neighbouring texts come back as one; nothing else may differ.
    const joined = accepted;
    for (const before of documents) {
      for (const after of documents) {
        const both = compared(before, after);
        expect(accepted(both)).toEqual(joined(after));
        expect(rejected(both)).toEqual(joined(before));
      }
    }
  });

  it('tracks a changed value and the words in it alone', () => {
    const after = changed(({ sections }) => ({
      sections: sections.map((section) => ({
        ...section,
        items: section.items.map((item) =>
          item.criterion === 'KS-1042' ? { ...item, parameters: { share: 70 } } : item,
        ),
      })),
    }));
    const { blocks, words } = changesIn(compared(exampleDocument(), after));
    expect(blocks).toEqual([]);
    expect(new Set(words)).toEqual(new Set(['[-60\u00a0procent-]', '[+70\u00a0procent+]']));
  });

  it('takes a clause that moved out there and puts it in here', () => {
    const after = changed(({ sections: [first, ...rest] }) => ({
      sections: [
        {
          ...first,
          items: [...(first?.items ?? [])].slice(1).concat((first?.items ?? []).slice(0, 1)),
        },
        ...rest,
      ],
    }));
    const { blocks } = changesIn(compared(exampleDocument(), after));
    const clauses = blocks.flatMap(([change, block]) =>
      block.kind === 'clause' ? [`${change} ${block.criterion}`] : [],
    );
    expect(clauses.sort()).toHaveLength(2);
    expect(new Set(clauses.map((each) => each.split(' ')[1])).size).toBe(1);
  });

  it('knows a clause that is taken out, and its row in the register', () => {
    const after = changed(({ sections: [first, ...rest] }) => ({
      sections: [{ ...first, items: (first?.items ?? []).slice(1) }, ...rest],
    }));
    const both = compared(exampleDocument(), after);
    expect(changesIn(both).blocks).toContainEqual([
      'deleted',
      expect.objectContaining({ kind: 'clause', criterion: 'KS-1042' }),
    ]);
    const table = both.body.findLast((block) => block.kind === 'table');
    const rows = table?.kind === 'table' ? table.rows.map(trackedRow) : [];
    expect(rows.filter((change) => change === 'deleted')).toHaveLength(1);
    expect(rows.filter((change) => change === undefined).length).toBe(rows.length - 1);
  });

  it('keeps the cell of a table in one line, however little of it is left', () => {
    const cells = (...words: string[]): ClauseDocument => ({
      ...exampleDocument(),
      body: [
        {
          kind: 'table',
          caption: '',
          widths: [1, 1],
          header: [],
          rows: [
            words.map((each) => [{ kind: 'paragraph', children: [{ kind: 'text', text: each }] }]),
          ],
          rowHeaders: false,
        },
      ],
    });
    const { blocks, words } = changesIn(compared(cells('KS-1', '1'), cells('KS-1', '2')));
    expect({ blocks, words }).toEqual({ blocks: [], words: ['[-1-]', '[+2+]'] });
  });

  it('says in a caption what it was', () => {
    const captioned = (caption: string): ClauseDocument => ({
      ...exampleDocument(),
      body: [{ kind: 'table', caption, widths: [1], header: [[]], rows: [], rowHeaders: false }],
    });
    const [table] = compared(captioned('Alla krav.'), captioned('Alla krav. Lokal: eget.')).body;
    expect(table?.kind === 'table' ? shown(captionOf(table)) : '').toBe(
      'Alla krav.[+ Lokal: eget.+]',
    );
  });

  it('tells an item or a row that came from one that got its first words', () => {
    const item = (words: string): BlockNode => ({
      kind: 'paragraph',
      children: [{ kind: 'text', text: words }],
    });
    const list = (...items: BlockNode[][]): ClauseDocument => ({
      ...exampleDocument(),
      body: [{ kind: 'list', ordered: false, items }],
    });
    const [block] = compared(
      list([item('ett två tre')], []),
      list([item('ett två fyra')], [item('ny')]),
    ).body;
    expect(block?.kind === 'list' && block.items.map(trackedItem)).toEqual([
      undefined,
      'deleted',
      'inserted',
    ]);
  });
});

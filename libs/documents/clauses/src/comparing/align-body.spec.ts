import fc from 'fast-check';
import type { BlockNode, ClauseNode, HeadingNode } from '../nodes';
import { alignBody } from './align-body';

const clause = (criterion: string, version = 1): ClauseNode => ({
  kind: 'clause',
  criterion,
  version,
  use: 'technicalSpecification',
  state: 'unaltered',
  title: criterion,
  children: [],
});
const heading = (words: string, number: number): HeadingNode => ({
  kind: 'heading',
  level: 2,
  number: [number],
  children: [{ kind: 'text', text: words }],
});

describe('alignBody', () => {
  it('knows a clause in a new version, and a heading with a new number', () => {
    const [from, to] = [
      [heading('Kött', 2), clause('KS-1001', 1)],
      [heading('Kött', 3), clause('KS-1001', 2)],
    ];
    expect(alignBody(from, to)).toEqual(
      from.map((block, index) => ({ mark: 'kept', from: block, to: to[index] })),
    );
  });

  it('tells a clause that moved from one that went or came', () => {
    const [a, b, c, d] = [clause('KS-1'), clause('KS-2'), clause('KS-3'), clause('KS-4')];
    const marks = alignBody([a, b, c], [b, d, a]);
    expect(marks).toContainEqual({ mark: 'removed', from: a, moved: true });
    expect(marks).toContainEqual({ mark: 'added', to: a, moved: true });
    expect(marks).toContainEqual({ mark: 'removed', from: c, moved: false });
    expect(marks).toContainEqual({ mark: 'added', to: d, moved: false });
  });

  it('keeps every block of both, in order', () => {
    const blocks = fc.array(
      fc.oneof(
        fc.tuple(fc.constantFrom('KS-1', 'KS-2', 'KS-3'), fc.nat(2)).map((each) => clause(...each)),
        fc.nat(3).map((number) => heading('Ägg', number)),
      ),
    );
    fc.assert(
      fc.property(blocks, blocks, (from: BlockNode[], to: BlockNode[]) => {
        const aligned = alignBody(from, to);
        expect(aligned.flatMap((each) => ('from' in each ? [each.from] : []))).toEqual(from);
        expect(aligned.flatMap((each) => ('to' in each ? [each.to] : []))).toEqual(to);
      }),
    );
  });
});

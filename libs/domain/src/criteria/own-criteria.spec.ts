import { isLocal, parseCriterionId } from './criterion';
import { approved, exampleCriterion, exampleLibrary, exampleVersion } from './example-criteria';
import { withOwnCriteria } from './own-criteria';

const ofLibrary = exampleCriterion(1001, [exampleVersion(1, approved('2022-01-01'))]);
const library = exampleLibrary([ofLibrary]);
const id = parseCriterionId('LK-1001')!;
const own = { ...ofLibrary, id, slug: 'lk-1001', local: { organisation: 'Lunds kommun' } };

describe('own criteria', () => {
  it('have numbers of their own', () => {
    expect(parseCriterionId('LK-1001')).toBe('LK-1001');
    expect([isLocal('LK-1001'), isLocal('KS-1001')]).toEqual([true, false]);
    expect(['LK-1', 'lk-1001', 'XLK-1001', 'LK-1001:1'].map(parseCriterionId)).toEqual(
      Array(4).fill(undefined),
    );
  });

  it('stand beside the library’s, which stays as it was', () => {
    const both = withOwnCriteria(library, [own]);
    expect([...both.criteria.keys()].sort()).toEqual(['KS-1001', 'LK-1001']);
    expect(both.criteria.get(ofLibrary.id)).toBe(ofLibrary);
    expect([...library.criteria.keys()]).toEqual(['KS-1001']);
  });

  it('never pass for the library’s: not under its number, nor without a mark', () => {
    const posing = { ...own, id: ofLibrary.id, slug: 'posing' };
    const unmarked = { ...ofLibrary, id };
    const both = withOwnCriteria(library, [posing, unmarked]);
    expect(both.criteria).toEqual(library.criteria);
  });
});

import { aCriterion } from '../../../selection-state/testing';
import { remarksOn } from './remarks';

const organic = aCriterion('KS-1051', 'advanced', ['technicalSpecification'], {
  relations: [{ kind: 'implies', criterion: 'KS-1025' }],
});
const gmoFree = aCriterion('KS-1025', 'basic');
const other = aCriterion('KS-1099', 'basic', ['technicalSpecification'], {
  relations: [{ kind: 'conflictsWith', criterion: 'KS-1025', reason: { sv: 'Foder', en: 'Feed' } }],
});
const all = [organic, gmoFree, other];
const catalogue = { criterion: (id: string) => all.find((c) => c.id === id) } as never;
const section = (...ids: string[]) => ({
  productGroup: 'pork',
  items: ids.map((criterion) => ({
    criterion,
    version: 1,
    use: 'technicalSpecification' as const,
    parameters: {},
  })),
});
const remarks = (criterion: typeof organic, ...picked: string[]) =>
  remarksOn(criterion, section(...picked), catalogue, 'sv', '2027-02-01');

describe('what is said of a criterion beside what is picked', () => {
  it('says nothing when there is nothing to say', () => {
    expect(remarks(gmoFree)).toEqual([]);
  });

  it('says what already covers it', () => {
    expect(remarks(gmoFree, 'KS-1051')).toEqual([{ kind: 'impliedBy', by: 'Titel KS-1051' }]);
  });

  it('says a conflict from either side', () => {
    expect(remarks(other, 'KS-1025')).toEqual([
      { kind: 'conflict', with: 'Titel KS-1025', reason: 'Foder' },
    ]);
    expect(remarks(gmoFree, 'KS-1099')).toEqual([
      { kind: 'conflict', with: 'Titel KS-1099', reason: 'Foder' },
    ]);
  });

  it('warns of what suppliers have not had time for, and of what will change', () => {
    const soon = aCriterion('KS-1', 'basic', ['technicalSpecification'], {
      usableFrom: '2027-03-01',
      nextVersion: { version: 2, state: 'upcoming', effectiveFrom: '2027-06-01' },
    });
    expect(remarks(soon)).toEqual([
      { kind: 'notYet', usableFrom: '2027-03-01' },
      { kind: 'changes', from: '2027-06-01' },
    ]);
  });

  it('says what only repeats law', () => {
    const law = (beyondEu: boolean, beyondSweden: boolean) =>
      remarks(
        aCriterion('KS-1', 'basic', ['technicalSpecification'], {
          lawBaseline: { beyondEu, beyondSweden },
        }),
      );
    expect(law(false, false)).toEqual([{ kind: 'onlyLaw', which: 'eu' }]);
    expect(law(true, false)).toEqual([{ kind: 'onlyLaw', which: 'sweden' }]);
  });
});

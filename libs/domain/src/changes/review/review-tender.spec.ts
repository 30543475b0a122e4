import {
  approved,
  consultation,
  exampleCriterion,
  exampleId,
  exampleLibrary,
  exampleVersion,
  withdrawn,
} from '../../criteria/example-criteria';
import type { ChangeNote } from '../../criteria/criterion';
import { isoDate } from '../../kernel/iso-date';
import { exampleItem, exampleSelection } from '../../tenders/example-selection';
import type { SelectionItem } from '../../tenders/selection';
import { reviewTender, type ReviewItem } from './review-tender';

const DAY = isoDate('2027-02-01');
const note = (changes: Partial<ChangeNote>): { readonly change: ChangeNote } => ({
  change: { ...exampleVersion(1, approved('2022-01-01')).change, ...changes },
});

const steady = exampleCriterion(1001, [exampleVersion(1, approved('2022-01-01'))]);
const twiceChanged = exampleCriterion(1002, [
  exampleVersion(1, approved('2022-01-01')),
  exampleVersion(
    2,
    approved('2024-01-01'),
    note({ classification: 'stricter', meaningUnchanged: false }),
  ),
  exampleVersion(
    3,
    approved('2026-01-01'),
    note({ classification: 'clarified', meaningUnchanged: true }),
  ),
]);
const takenBack = exampleCriterion(1003, [
  exampleVersion(1, withdrawn('2022-01-01', '2026-06-01')),
]);
const overtaken = exampleCriterion(1004, [
  exampleVersion(1, withdrawn('2022-01-01', '2026-06-01')),
]);
const successor = exampleCriterion(1005, [exampleVersion(2, approved('2026-06-01'))], {
  relations: [{ kind: 'replaces', criterion: exampleId(1004) }],
});
const soon = exampleCriterion(1006, [
  exampleVersion(1, approved('2022-01-01')),
  exampleVersion(2, approved('2027-09-01', '2026-12-01')),
]);
const proposed = exampleCriterion(1007, [
  exampleVersion(1, approved('2022-01-01')),
  exampleVersion(2, consultation('2027-03-01', '2027-12-01')),
]);
const ending = exampleCriterion(1008, [exampleVersion(1, withdrawn('2022-01-01', '2027-05-01'))]);
const library = exampleLibrary([
  steady,
  twiceChanged,
  takenBack,
  overtaken,
  successor,
  soon,
  proposed,
  ending,
]);

const reviewed = (number: number, changes: Partial<SelectionItem> = {}): ReviewItem => {
  const draft = exampleSelection([exampleItem(number, changes)]);
  const [item] = reviewTender(draft, library, DAY).items;
  if (item === undefined) throw new Error('Nothing was reviewed.');
  return item;
};

describe('a tender document against what applies on the day it is advertised', () => {
  it('has nothing to ask where the version applies', () => {
    expect(reviewed(1001)).toMatchObject({
      path: 'sections/pork/items/KS-1001',
      standing: 'unchanged',
      target: null,
      soon: null,
      choices: [],
    });
  });

  it('tells every version passed, and the gravest class among them', () => {
    const item = reviewed(1002);
    expect(item).toMatchObject({
      standing: 'changed',
      classification: 'stricter',
      meaningUnchanged: false,
      choices: ['take', 'keep', 'remove'],
    });
    expect(item.target?.version.version).toBe(3);
    expect(item.notes.map(({ version }) => version)).toEqual([2, 3]);
  });

  it('says that the meaning stands only where every version passed left it', () => {
    expect(reviewed(1002, { version: 2 }).meaningUnchanged).toBe(true);
  });

  it('proposes to take out what was withdrawn, and the successor where there is one', () => {
    expect(reviewed(1003)).toMatchObject({ standing: 'withdrawn', choices: ['remove', 'keep'] });
    const item = reviewed(1004);
    expect(item).toMatchObject({
      standing: 'replaced',
      choices: ['takeSuccessor', 'keep', 'remove'],
    });
    expect(item.target?.item).toMatchObject({ criterion: 'KS-1005', version: 2 });
  });

  it('tells what comes within a year after the day', () => {
    expect(reviewed(1006).soon).toMatchObject({
      version: 2,
      from: '2027-09-01',
      certainty: 'decided',
      kind: 'newVersion',
    });
    expect(reviewed(1007).soon).toMatchObject({ certainty: 'consultation' });
    expect(reviewed(1008).soon).toMatchObject({ from: '2027-05-01', kind: 'withdrawal' });
  });

  it('knows a version that does not apply yet, and what does', () => {
    const item = reviewed(1006, { version: 2 });
    expect(item).toMatchObject({ standing: 'notYet', choices: ['take', 'keep', 'remove'] });
    expect(item.target?.version.version).toBe(1);
  });

  it('leaves what the library does not have to the buyer', () => {
    expect(reviewed(9999)).toMatchObject({ standing: 'unknown', choices: ['keep', 'remove'] });
    expect(reviewed(1001, { version: 7 })).toMatchObject({ standing: 'unknown' });
  });
});

import {
  checkSelection,
  isoDate,
  packageOn,
  selectionProblems,
  type CriteriaPackage,
  type Library,
  type Selection,
  type SelectionItem,
  type SelectionSection,
} from '@kravsmed/domain';
import { loadShippedLibrary } from './loading/load-shipped-library';

const day = isoDate('2027-05-03');

/** A section for each product group of the package, with what of the package belongs in it. */
function selectionOf(entry: CriteriaPackage, library: Library): Selection {
  const items = packageOn(entry, library, day)?.items ?? [];
  const sections = entry.productGroups.map((productGroup): SelectionSection => {
    const here = items.filter((item) => item.version?.productGroups.includes(productGroup));
    return {
      productGroup,
      items: here.map(({ criterion, version, use, parameters }): SelectionItem => {
        const defaults = (version?.parameters ?? []).map((parameter): [string, string | number] => [
          parameter.name,
          typeof parameter.default === 'object' ? parameter.default.sv : (parameter.default ?? day),
        ]);
        return {
          criterion,
          version: version?.version ?? 0,
          use,
          parameters: { ...Object.fromEntries(defaults), ...parameters },
          weight: use === 'awardCriterion' ? 5 : null,
        };
      }),
    };
  });
  return {
    title: entry.name.sv,
    language: 'sv',
    publicationDate: day,
    sections,
    include: { evidence: true, followUp: true, rationale: true, legalBasis: true },
    layout: { headingLevel: 2, numbering: '', style: 'flow' },
  };
}

/** A package is a shortcut: whoever takes it as it stands must not be stopped by our own rules. */
describe('a package taken as it stands', () => {
  let library: Library;

  beforeAll(async () => {
    const loaded = await loadShippedLibrary();
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)));
    ({ library } = loaded.value);
  });

  it('has every criterion in force, and can be rendered', () => {
    for (const entry of library.packages.values()) {
      const items = packageOn(entry, library, day)?.items ?? [];
      const missing = items.filter(({ version }) => version === undefined);
      expect([entry.id, missing.map(({ criterion }) => criterion)]).toEqual([entry.id, []]);
      expect([entry.id, selectionProblems(selectionOf(entry, library), library)]).toEqual([
        entry.id,
        [],
      ]);
    }
  });

  it('meets no error from the procurement rules', () => {
    for (const entry of library.packages.values()) {
      const { findings } = checkSelection(selectionOf(entry, library), library);
      const errors = findings.filter(({ severity }) => severity === 'error');
      expect([entry.id, errors]).toEqual([entry.id, []]);
    }
  });

  it('holds no two levels of one question side by side', () => {
    for (const entry of library.packages.values()) {
      const { findings } = checkSelection(selectionOf(entry, library), library);
      const twice = findings.filter(({ rule }) => rule === 'R-one-level-a-question');
      expect([entry.id, twice.map(({ message }) => message.en)]).toEqual([entry.id, []]);
    }
  });
});

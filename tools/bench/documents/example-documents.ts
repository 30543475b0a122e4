import { loadShippedLibrary } from '@kravsmed/criteria-data';
import { buildClauseDocument, type ClauseDocument } from '@kravsmed/clauses';
import { renderDocx } from '@kravsmed/docx';
import type {
  Criterion,
  CriterionVersion,
  IsoDate,
  Library,
  ParameterValues,
  Selection,
  SelectionItem,
  SelectionSection,
} from '@kravsmed/domain';
import { renderHtml } from '@kravsmed/html';
import { renderPdf } from '@kravsmed/pdf';

export { renderDocx, renderHtml, renderPdf };

const PUBLISHED = '2027-02-01' as IsoDate;

/** A tender of so many criteria of the shipped library; a large one has them in several lots. */
export async function exampleDocument(size: number): Promise<ClauseDocument> {
  const loaded = await loadShippedLibrary();
  if (!loaded.ok) throw new Error(`The shipped library has ${loaded.error.length} problems.`);
  const { library } = loaded.value;
  return buildClauseDocument(exampleSelection(library, size), library, { producer: 'Kravsmed' });
}

function exampleSelection(library: Library, size: number): Selection {
  const all = [...library.criteria.values()].map(newest);
  const sections: SelectionSection[] = [];
  for (let from = 0; from < size; from += all.length) {
    const lot = String(sections.length + 1);
    const items = all.slice(0, size - from);
    sections.push({ productGroup: groupOf(items), lot, items: items.map(toItem) });
  }
  return {
    title: 'Livsmedel till förskola, skola och äldreomsorg',
    language: 'sv',
    publicationDate: PUBLISHED,
    sections,
    include: { evidence: true, followUp: true, rationale: true, legalBasis: true },
    layout: { headingLevel: 2, numbering: '4.2', style: 'flow' },
  };
}

interface Chosen {
  readonly criterion: Criterion;
  readonly version: CriterionVersion;
}

function newest(criterion: Criterion): Chosen {
  const version = criterion.versions.at(-1);
  if (version === undefined) throw new Error(`${criterion.id} has no version.`);
  return { criterion, version };
}

const groupOf = ([first]: readonly Chosen[]): string => first?.version.productGroups[0] ?? '';

function toItem({ criterion, version }: Chosen): SelectionItem {
  const [use] = version.uses;
  if (use === undefined) throw new Error(`${criterion.id}:${version.version} has no use.`);
  return {
    criterion: criterion.id,
    version: version.version,
    use,
    parameters: defaults(version),
    weight: use === 'awardCriterion' ? 1 : null,
  };
}

function defaults(version: CriterionVersion): ParameterValues {
  return Object.fromEntries(
    version.parameters.map((parameter) => {
      if (parameter.type === 'text') return [parameter.name, parameter.default.sv];
      if (parameter.type === 'date') return [parameter.name, parameter.default ?? PUBLISHED];
      return [parameter.name, parameter.default];
    }),
  );
}

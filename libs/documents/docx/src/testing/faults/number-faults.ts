import { elements, repeated, valueOf, wordParts, type Element, type Parts } from './read-parts';

/** Content controls, and what is drawn: each has a number of its own. */
export function controlFaults(parts: Parts): string[] {
  const all = wordParts(parts);
  const controls = all.flatMap((part) =>
    elements(part, 'w:sdtPr').flatMap(({ children }) =>
      children.filter(({ name }) => name === 'w:id').map((each) => valueOf(each)),
    ),
  );
  const drawings = all.flatMap((part) =>
    elements(part, 'wp:docPr').map((each) => valueOf(each, 'id')),
  );
  return [
    ...repeated(controls).map((id) => `two content controls have number ${id}`),
    ...controls
      .filter((id) => !/^-?\d+$/.test(id) || Math.abs(Number(id)) > 0x7fffffff)
      .map((id) => `a content control has number ${id}, which Word does not take`),
    ...repeated(drawings).map((id) => `two drawings have number ${id}`),
  ];
}

const CHANGES = ['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo', 'w:pPrChange', 'w:rPrChange'];

export function revisionFaults(parts: Parts): string[] {
  const all = wordParts(parts);
  const numbers = all.flatMap((part) =>
    elements(part, ...CHANGES).map((each) => valueOf(each, 'w:id')),
  );
  const kept = all.flatMap((part) =>
    elements(part, 'w:t').filter((each) => isWithin(each, 'w:del')),
  );
  const gone = all.flatMap((part) =>
    elements(part, 'w:delText', 'w:delInstrText').filter((each) => !isWithin(each, 'w:del')),
  );
  return [
    ...repeated(numbers).map((id) => `two tracked changes have number ${id}`),
    ...kept.map(({ text }) => `deleted words are written as if kept: ${text}`),
    ...gone.map(({ text }) => `kept words are written as if deleted: ${text}`),
  ];
}

function isWithin({ parent }: Element, name: string): boolean {
  return parent !== undefined && (parent.name === name || isWithin(parent, name));
}

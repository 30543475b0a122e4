// What the exchange suite measures with: an agency's library of many criteria, and each step of moving in.
import { readFileSync } from 'node:fs';
import { loadShippedLibrary } from '@kravsmed/criteria-data';
import { parseCriterionId, type Criterion, type Library } from '@kravsmed/domain';
import {
  checkIncoming,
  compareLibraries,
  libraryOf,
  readLibrary,
  writeLibraryCsv,
  writeLibraryJson,
  writeLibraryXlsx,
  writeLibraryYaml,
} from '@kravsmed/library-exchange';

export const writers = {
  xlsx: (library: Library) => writeLibraryXlsx(library, 'sv'),
  csv: (library: Library) => writeLibraryCsv(library, 'sv'),
  json: (library: Library) => writeLibraryJson(library),
  zip: writeLibraryYaml,
};

async function shipped(): Promise<Library> {
  const loaded = await loadShippedLibrary();
  if (!loaded.ok) throw new Error(loaded.error.map(({ message }) => message.en).join('\n'));
  return loaded.value.library;
}

/** `count` criteria of an agency's own, each as long as ours, under its own numbers; no text twice. */
export async function agencyLibrary(count: number): Promise<Library> {
  const models = [...(await shipped()).criteria.values()];
  const criteria = Array.from({ length: count }, (_, index): Criterion => {
    const model = models[index % models.length];
    const version = model?.versions[0];
    const id = parseCriterionId(`KS-${20_000 + index}`);
    if (model === undefined || version === undefined || id === undefined) throw new Error('empty');
    const own = (text: string): string => `Nr ${index}. ${text}`;
    const texts = (language: 'sv' | 'en') => ({
      ...version.texts[language],
      title: own(version.texts[language].title),
      requirement: own(version.texts[language].requirement),
      evidence: own(version.texts[language].evidence),
      followUp: own(version.texts[language].followUp),
      rationale: own(version.texts[language].rationale),
    });
    return {
      ...model,
      id,
      slug: `eget-${index}`,
      relations: [],
      externalIds: [{ scheme: 'Eget register', id: `${index}` }],
      versions: [
        {
          ...version,
          version: 1,
          decision: { status: 'draft' },
          texts: { sv: texts('sv'), en: texts('en') },
        },
      ],
    };
  });
  return libraryOf({ criteria, questions: [], productGroups: [], goals: [], packages: [] });
}

/** Reads, checks and compares a file as an import does; for a process of its own. */
export async function moveIn(file: string): Promise<Readonly<Record<string, number>>> {
  const current = await shipped();
  const bytes = readFileSync(file);
  const begun = performance.now();
  const incoming = await readLibrary(bytes);
  const read = performance.now();
  const problems = checkIncoming(current, incoming);
  const checked = performance.now();
  const { counts } = compareLibraries(current, incoming.parts);
  const compared = performance.now();
  return {
    added: counts.added,
    problems: problems.length,
    read: read - begun,
    check: checked - read,
    compare: compared - checked,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

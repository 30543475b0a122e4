import { crossCheck, type DataPath, type DataSource } from '@kravsmed/criteria-data';
import type { Criterion, CriterionVersion, Library, LocalizedText } from '@kravsmed/domain';
import { inOrder, type ExchangeProblem } from '../exchange-problem';
import { partsOf, type LibraryParts } from '../library-parts';
import { wholeFile, type Places } from '../places';
import { ProblemList } from '../problem-list';
import type { IncomingLibrary } from '../reading/read-library';

/**
 * All that is wrong with a file against the library that it is to be brought into: what its cells say,
 * and whether what it names exists, in it or there. Empty when it may be brought in.
 */
export function checkIncoming(
  current: Library,
  incoming: IncomingLibrary,
  most = 500,
): readonly ExchangeProblem[] {
  const problems = new ProblemList(most);
  for (const problem of incoming.problems) problems.take(problem);
  if (incoming.format !== undefined) {
    const merged = mergeParts(current, incoming.parts, incoming.places);
    crossCheckParts(merged, incoming.places, problems);
  }
  return inOrder(problems.all);
}

/**
 * The library as it would be: entries of the file in the place of those of the same name, new versions
 * behind those that there are.
 */
export function mergeParts(current: Library, parts: LibraryParts, places?: Places): LibraryParts {
  const own = partsOf(current);
  return {
    criteria: merged(
      own.criteria,
      parts.criteria,
      ({ id }) => id,
      (before, after) => {
        const criterion = { ...after, versions: mergeVersions(before.versions, after.versions) };
        const place = places?.get(after);
        if (place !== undefined) places?.set(criterion, place);
        return criterion;
      },
    ),
    questions: merged(own.questions, parts.questions, ({ slug }) => slug),
    productGroups: merged(own.productGroups, parts.productGroups, ({ slug }) => slug),
    goals: merged(own.goals, parts.goals, ({ id }) => id),
    packages: merged(own.packages, parts.packages, ({ id }) => id),
  };
}

/** Entries that stand twice in the file both stay: the check tells of them. */
function merged<T>(
  own: readonly T[],
  incoming: readonly T[],
  nameOf: (entry: T) => string,
  join: (before: T, after: T) => T = (_before, after) => after,
): readonly T[] {
  const before = new Map(own.map((entry) => [nameOf(entry), entry]));
  const names = new Set(incoming.map(nameOf));
  return [
    ...own.filter((entry) => !names.has(nameOf(entry))),
    ...incoming.map((entry) => {
      const existing = before.get(nameOf(entry));
      return existing === undefined ? entry : join(existing, entry);
    }),
  ];
}

const mergeVersions = (
  own: readonly CriterionVersion[],
  incoming: readonly CriterionVersion[],
): readonly CriterionVersion[] =>
  [
    ...own.filter(({ version }) => !incoming.some((each) => each.version === version)),
    ...incoming,
  ].sort((a, b) => a.version - b.version);

function crossCheckParts(parts: LibraryParts, places: Places, problems: ProblemList): void {
  const sourced = <T>(data: T, file: string, subject = '') => ({
    data,
    source: sourceOf(data, { file, subject, places, problems }),
  });
  crossCheck({
    criteria: parts.criteria.map((criterion: Criterion) =>
      sourced(criterion, `criteria/${criterion.slug}.yaml`, criterion.id),
    ),
    questions: sourced(parts.questions, 'questions'),
    productGroups: sourced(parts.productGroups, 'productGroups'),
    goals: sourced(parts.goals, 'goals'),
    packages: sourced(parts.packages, 'packages'),
    acts: undefined,
    searchWords: undefined,
  });
}

interface Around {
  readonly file: string;
  readonly subject: string;
  readonly places: Places;
  readonly problems: ProblemList;
}

/** Tells what the check finds where it stands in the file that came in. */
const sourceOf = (data: unknown, { file, subject, places, problems }: Around): DataSource => ({
  file,
  problem: (path: DataPath, message: LocalizedText): ExchangeProblem => {
    const position = places.find(data, path);
    const problem =
      position === undefined
        ? wholeFile(FILE, elsewhere(subject, message))
        : { ...position, message: sentence(message) };
    if (!places.inDoubt(data, path)) problems.take(problem);
    return problem;
  },
});

const FILE = 'Filen';

/** What the file would break in the library that is there. */
const elsewhere = (subject: string, { sv, en }: LocalizedText): LocalizedText => ({
  sv: `Filen skulle bryta något som redan finns i biblioteket: ${subject === '' ? '' : `${subject}, `}${sv}.`,
  en: `The file would break something that is in the library already: ${subject === '' ? '' : `${subject}, `}${en}.`,
});

const sentence = ({ sv, en }: LocalizedText): LocalizedText => ({ sv: begun(sv), en: begun(en) });

const begun = (text: string): string => {
  const first = text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
  return /[.!?]$/.test(first) ? first : `${first}.`;
};

import { citeVersion } from '@kravsmed/domain';
import { inOrder, type ExchangeProblem } from '../exchange-problem';
import { problemAt, wholeFile, type Places } from '../places';
import type { IncomingLibrary } from '../reading/read-library';
import type { ComparedEntry } from './compare-libraries';

/** What an import refuses to do, each told where it stands in the file. */
export function refusalProblems(
  { parts, places }: IncomingLibrary,
  entries: readonly ComparedEntry[],
): readonly ExchangeProblem[] {
  const objects = new Map<string, object>();
  for (const criterion of parts.criteria) {
    objects.set(`criterion ${criterion.id}`, criterion);
    for (const version of criterion.versions) {
      objects.set(`version ${citeVersion(criterion.id, version.version)}`, version);
    }
  }
  for (const each of parts.questions) objects.set(`question ${each.slug}`, each);
  for (const each of parts.productGroups) objects.set(`productGroup ${each.slug}`, each);
  for (const each of parts.goals) objects.set(`goal ${each.id}`, each);
  for (const each of parts.packages) objects.set(`package ${each.id}`, each);
  return inOrder(
    entries
      .filter(({ outcome }) => outcome === 'refused')
      .map((entry) => problemOf(entry, objects.get(`${entry.kind} ${entry.id}`), places)),
  );
}

function problemOf(
  { id, words }: ComparedEntry,
  object: object | undefined,
  places: Places,
): ExchangeProblem {
  const message = { sv: `${id}: ${words.sv}`, en: `${id}: ${words.en}` };
  const place = object === undefined ? undefined : places.get(object);
  return place === undefined ? wholeFile('', message) : problemAt(place([]), message);
}

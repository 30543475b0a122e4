import type { LoadedFiles } from '../loading/loaded-files';
import type { ContentProblem } from './content-problem';

/** The table of acts itself: each once, its days in order, its successors in it. */
export function checkActs({ acts }: LoadedFiles): ContentProblem[] {
  if (acts === undefined) return [];
  const seen = new Set<string>();
  const known = new Set(acts.data.map(({ key }) => key));
  return acts.data.flatMap((act, index) => {
    const problems: ContentProblem[] = [];
    const report = (field: string, sv: string, en: string): void => {
      problems.push({
        check: 'C-acts',
        severity: 'error',
        ...acts.source.problem([index, field], { sv, en }),
      });
    };
    const { key, inForceFrom, appliesFrom, repealedFrom, replacedBy } = act;
    if (seen.has(key)) {
      report(
        'key',
        `${key} står redan i filen. Ta bort den ena.`,
        `${key} stands in the file already. Remove one.`,
      );
    }
    seen.add(key);
    if ((appliesFrom ?? inForceFrom) < inForceFrom || (repealedFrom ?? '9999') <= inForceFrom) {
      report(
        'inForceFrom',
        'Dagarna kommer inte i ordning. Rätta dem efter rättsakten.',
        'The days do not come in order. Correct them by the act.',
      );
    }
    if (replacedBy !== undefined && !known.has(replacedBy)) {
      report(
        'replacedBy',
        `${replacedBy} finns inte i tabellen. Lägg till den.`,
        `${replacedBy} is not in the table. Add it.`,
      );
    }
    return problems;
  });
}

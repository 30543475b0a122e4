import type { LoadedFiles } from '../loading/loaded-files';
import type { ContentProblem } from './content-problem';

/** A question without a criterion is a heading in the wizard with nothing below it. */
export function checkUnusedQuestions(files: LoadedFiles): ContentProblem[] {
  const { source, data } = files.questions;
  const asked = new Set(files.criteria.map(({ data: criterion }) => criterion.question));
  return data.flatMap(({ slug }, index): ContentProblem[] => {
    if (asked.has(slug)) return [];
    return [
      {
        check: 'C-questions-answered',
        severity: 'error',
        ...source.problem([index, 'slug'], {
          sv: `Inget kriterium svarar på frågan "${slug}". Skriv ett, eller ta bort frågan.`,
          en: `No criterion answers the question "${slug}". Write one, or remove the question.`,
        }),
      },
    ];
  });
}

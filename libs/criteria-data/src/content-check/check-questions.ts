import type { LoadedFiles } from '../loading/loaded-files';
import type { Report } from '../loading/version-checks';

/** A question without a criterion is a heading in the wizard with nothing below it. */
export function checkUnusedQuestions(files: LoadedFiles, report: Report): void {
  const asked = new Set(files.criteria.map(({ data }) => data.question));
  files.questions.data.forEach(({ slug }, index) => {
    if (asked.has(slug)) return;
    report(
      [index, 'slug'],
      `inget kriterium svarar på frågan "${slug}"`,
      `no criterion answers the question "${slug}"`,
    );
  });
}

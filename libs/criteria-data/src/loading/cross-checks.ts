import type { Criterion, CriterionId, LocalizedText } from '@kravsmed/domain';
import type { DataProblem } from '../data-problem';
import type { DataSource } from '../data-source';
import type { DataPath } from '../yaml/yaml-file';
import type { LoadedFiles, Sourced } from './loaded-files';
import { checkPackages } from './package-checks';
import { checkVersions, type Report } from './version-checks';

/** What no single file can know: that the files agree with one another. */
export function crossCheck(files: LoadedFiles): DataProblem[] {
  const problems: DataProblem[] = [];
  const reportIn =
    (source: DataSource): Report =>
    (path, sv, en) => {
      problems.push(source.problem(path, { sv, en }));
    };

  const { productGroups, questions, goals, packages, criteria } = files;
  checkUnique(productGroups, 'slug', (group) => group.slug, reportIn);
  checkUnique(questions, 'slug', (question) => question.slug, reportIn);
  checkUnique(goals, 'id', (goal) => goal.id, reportIn);
  checkUnique(packages, 'id', (entry) => entry.id, reportIn);
  checkTree(files, reportIn(productGroups.source));

  const ids = new Map<CriterionId, string>();
  const slugs = new Map<string, string>();
  for (const { source, data } of criteria) {
    const report = reportIn(source);
    checkName(data, source, ids, slugs, report);
    ids.set(data.id, source.file);
    slugs.set(data.slug, source.file);
  }
  for (const { source, data } of criteria) {
    const report = reportIn(source);
    checkReferences(data, files, ids, report);
    checkVersions(data, report);
  }
  checkPackages(files, reportIn(packages.source));
  return problems;
}

function checkUnique<T>(
  sourced: Sourced<readonly T[]>,
  key: string,
  nameOf: (item: T) => string,
  reportIn: (source: DataSource) => Report,
): void {
  const seen = new Set<string>();
  sourced.data.forEach((item, index) => {
    const name = nameOf(item);
    if (seen.has(name)) {
      reportIn(sourced.source)(
        [index, key],
        `"${name}" finns redan tidigare i filen`,
        `"${name}" exists already in this file`,
      );
    }
    seen.add(name);
  });
}

function checkTree({ productGroups }: LoadedFiles, report: Report): void {
  const parents = new Map(productGroups.data.map(({ slug, parent }) => [slug, parent]));
  productGroups.data.forEach((group, index) => {
    const passed = new Set([group.slug]);
    let parent = group.parent;
    while (parent !== null) {
      const above = parents.get(parent);
      if (above === undefined) {
        if (parent === group.parent)
          report([index, 'parent'], ...unknown('okänd produktgrupp', 'product group', parent));
        return;
      }
      if (passed.has(parent)) {
        report([index, 'parent'], 'gruppen ligger under sig själv', 'the group lies below itself');
        return;
      }
      passed.add(parent);
      parent = above;
    }
  });
}

function checkName(
  criterion: Criterion,
  source: DataSource,
  ids: ReadonlyMap<string, string>,
  slugs: ReadonlyMap<string, string>,
  report: Report,
): void {
  const { id, slug } = criterion;
  const sameId = ids.get(id);
  if (sameId !== undefined)
    report(['id'], `${id} finns redan i ${sameId}`, `${id} exists already in ${sameId}`);
  const sameSlug = slugs.get(slug);
  if (sameSlug !== undefined) {
    report(
      ['slug'],
      `"${slug}" finns redan i ${sameSlug}`,
      `"${slug}" exists already in ${sameSlug}`,
    );
  }
  if (source.file.replace(/^criteria\/|\.ya?ml$/g, '') !== slug) {
    report(['slug'], `filen ska heta ${slug}.yaml`, `the file should be named ${slug}.yaml`);
  }
}

function checkReferences(
  criterion: Criterion,
  files: LoadedFiles,
  ids: ReadonlyMap<CriterionId, string>,
  report: Report,
): void {
  const question = files.questions.data.find(({ slug }) => slug === criterion.question);
  if (question === undefined) {
    report(['question'], ...unknown('okänd fråga', 'question', criterion.question));
  } else if (question.area !== criterion.area) {
    report(
      ['area'],
      `frågan "${question.slug}" hör till området "${question.area}"`,
      `the question "${question.slug}" belongs to the area "${question.area}"`,
    );
  }
  criterion.relations.forEach((relation, index) => {
    const at: DataPath = ['relations', index, 'criterion'];
    if (relation.criterion === criterion.id) {
      report(
        at,
        'ett kriterium kan inte hänvisa till sig självt',
        'a criterion cannot refer to itself',
      );
    } else if (!ids.has(relation.criterion)) {
      report(at, ...unknown('okänt kriterium', 'criterion', relation.criterion));
    }
  });
  const groups = new Set(files.productGroups.data.map(({ slug }) => slug));
  const goals = new Set(files.goals.data.map(({ id }) => id));
  criterion.versions.forEach((version, index) => {
    version.productGroups.forEach((group, at) => {
      if (groups.has(group)) return;
      report(
        ['versions', index, 'productGroups', at],
        ...unknown('okänd produktgrupp', 'product group', group),
      );
    });
    version.goals.forEach((goal, at) => {
      if (goals.has(goal)) return;
      report(['versions', index, 'goals', at], ...unknown('okänt mål', 'goal', goal));
    });
  });
}

const unknown = (
  sv: LocalizedText['sv'],
  en: LocalizedText['en'],
  name: string,
): [string, string] => [
  `${sv}: "${name}". Kontrollera stavningen, eller lägg till den först`,
  `unknown ${en}: "${name}". Check the spelling, or add it first`,
];

// The summary below the list of faults: how large the library is, and how many faults each check found.

const WORDS = {
  sv: {
    severity: { error: 'fel', warning: 'varning', information: 'upplysning' },
    criteria: 'kriterier',
    versions: 'versioner',
    areas: 'Område',
    levels: 'Nivå',
    uses: 'Användning',
    groups: 'Produktgrupp',
    several: 'med två eller fler versioner',
    upcoming: 'med en kommande version eller en på remiss',
    others: ({ productGroups, questions, packages }) =>
      `${productGroups} produktgrupper, ${questions} frågor, ${packages} paket`,
    law: 'på svensk lags nivå eller därunder, märkta så',
    checks: 'Kontroll',
    clean: 'Inga fel.',
    faulty: (errors) => `${errors} fel.`,
  },
  en: {
    severity: { error: 'error', warning: 'warning', information: 'information' },
    criteria: 'criteria',
    versions: 'versions',
    areas: 'Area',
    levels: 'Level',
    uses: 'Use',
    groups: 'Product group',
    several: 'with two or more versions',
    upcoming: 'with an upcoming version or one in consultation',
    others: ({ productGroups, questions, packages }) =>
      `${productGroups} product groups, ${questions} questions, ${packages} packages`,
    law: 'at the level of Swedish law or below, labelled as such',
    checks: 'Check',
    clean: 'No errors.',
    faulty: (errors) => `${errors} errors.`,
  },
};

export const wordsIn = (language) => WORDS[language];

/** The lines to print, counting criteria by their newest version. */
export function summaryOf(library, problems, language) {
  const words = WORDS[language];
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return [
    '',
    ...(library === undefined ? [] : libraryLines(library, words)),
    ...checkLines(problems, words),
    errors === 0 ? words.clean : words.faulty(errors),
  ];
}

function libraryLines({ criteria, productGroups, questions, packages }, words) {
  const all = [...criteria.values()].map((criterion) => ({
    criterion,
    newest: criterion.versions.at(-1),
  }));
  const versions = all.flatMap(({ criterion }) => criterion.versions);
  const today = new Date().toISOString().slice(0, 10);
  const isUpcoming = ({ decision }) =>
    decision.status === 'consultation' ||
    (decision.status === 'approved' && decision.effectiveFrom > today);
  const count = (holds) => all.filter(holds).length;
  return [
    `${all.length} ${words.criteria}, ${versions.length} ${words.versions}`,
    `  ${count(({ criterion }) => criterion.versions.length > 1)} ${words.several}`,
    `  ${count(({ criterion }) => criterion.versions.some(isUpcoming))} ${words.upcoming}`,
    `  ${count(({ newest }) => !newest.lawBaseline.beyondSweden)} ${words.law}`,
    words.others({
      productGroups: productGroups.size,
      questions: questions.size,
      packages: packages.size,
    }),
    ...table(
      words.areas,
      all.map(({ criterion }) => criterion.area),
    ),
    ...table(
      words.levels,
      all.map(({ newest }) => newest.level),
    ),
    ...table(
      words.uses,
      all.flatMap(({ newest }) => newest.uses),
    ),
    ...table(
      words.groups,
      all.flatMap(({ newest }) => newest.productGroups),
    ),
    '',
  ];
}

function checkLines(problems, words) {
  if (problems.length === 0) return [];
  return [
    ...table(
      words.checks,
      problems.map(({ check, severity }) => `${check} (${words.severity[severity]})`),
    ),
    '',
  ];
}

/** Names and how often each occurs, the most common first. */
function table(title, names) {
  const counts = new Map();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [
    title,
    ...[...counts]
      .sort(([a, many], [b, other]) => other - many || a.localeCompare(b))
      .map(([name, many]) => `  ${String(many).padStart(4)}  ${name}`),
  ];
}

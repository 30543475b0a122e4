import { LANGUAGES } from '../../../kernel/localized-text';
import type { CriterionVersion, Movable } from '../../criterion';
import { defineVersionCheck, type CheckContext, type Remark } from '../check';
import { isNumber, strictnessMoved } from '../parameter-direction';

/** What the change note says is what differs from the version before. */
export const changeNote = defineVersionCheck({
  id: 'C-change-note',
  title: {
    sv: 'Ändringsnoten stämmer med ändringen',
    en: 'The change note agrees with the change',
  },
  severity: 'error',
  remarks: (version, { criterion }: CheckContext) => {
    const former = criterion.versions.find((other) => other.version === version.version - 1);
    return [
      ...classification(version),
      ...(former === undefined ? [] : [...moved(former, version), ...strictness(former, version)]),
    ];
  },
});

function classification({ version, change }: CriterionVersion): Remark[] {
  const remarks: Remark[] = [];
  if ((version === 1) !== (change.classification === 'new')) {
    remarks.push({
      at: ['change', 'classification'],
      message:
        version === 1
          ? { sv: 'Den första versionen är ny.', en: 'The first version is new.' }
          : { sv: 'En senare version är inte ny.', en: 'A later version is not new.' },
      fix:
        version === 1
          ? { sv: 'Skriv "new".', en: 'Write "new".' }
          : {
              sv: 'Skriv "stricter", "looser" eller "clarified".',
              en: 'Write "stricter", "looser" or "clarified".',
            },
    });
  }
  if (change.meaningUnchanged && change.classification !== 'clarified') {
    remarks.push({
      at: ['change', 'meaningUnchanged'],
      message: {
        sv: 'Betydelsen kan bara vara oförändrad i en version som förtydligar.',
        en: 'The meaning can be unchanged only in a version that clarifies.',
      },
      fix: {
        sv: 'Skriv "clarified", eller att betydelsen är ändrad.',
        en: 'Write "clarified", or that the meaning has changed.',
      },
    });
  }
  return remarks;
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** The sides on which two versions differ. */
export function sidesMoved(former: CriterionVersion, version: CriterionVersion): Set<Movable> {
  const texts = (fields: readonly ('requirement' | 'award' | 'evidence')[]): boolean =>
    LANGUAGES.some((language) =>
      fields.some((field) => former.texts[language][field] !== version.texts[language][field]),
    );
  const found: [Movable, boolean][] = [
    ['wording', texts(['requirement', 'award'])],
    ['evidence', texts(['evidence'])],
    ['level', former.level !== version.level],
    ['use', !same(former.uses, version.uses)],
    ['scope', !same(former.productGroups, version.productGroups)],
    ['parameters', !same(former.parameters, version.parameters)],
  ];
  return new Set(found.filter(([, differs]) => differs).map(([side]) => side));
}

function moved(former: CriterionVersion, version: CriterionVersion): Remark[] {
  const actual = sidesMoved(former, version);
  const said = new Set(version.change.moved);
  // What the words cover can narrow or widen within the same product groups.
  const allowed = new Set([...actual, ...(actual.has('wording') ? (['scope'] as const) : [])]);
  const unsaid = [...actual].filter((side) => !said.has(side));
  const untrue = [...said].filter((side) => !allowed.has(side));
  const remark = (message: Remark['message'], fix: Remark['fix']): Remark => ({
    at: ['change', 'moved'],
    message,
    fix,
  });
  return [
    ...(unsaid.length === 0
      ? []
      : [
          remark(
            {
              sv: `Detta skiljer sig från version ${former.version} men nämns inte: ${unsaid.join(', ')}.`,
              en: `This differs from version ${former.version} but is not named: ${unsaid.join(', ')}.`,
            },
            { sv: 'Lägg till det i "moved".', en: 'Add it to "moved".' },
          ),
        ]),
    ...(untrue.length === 0
      ? []
      : [
          remark(
            {
              sv: `Detta sägs vara ändrat men är som i version ${former.version}: ${untrue.join(', ')}.`,
              en: `This is said to have changed but is as in version ${former.version}: ${untrue.join(', ')}.`,
            },
            { sv: 'Ta bort det ur "moved".', en: 'Remove it from "moved".' },
          ),
        ]),
  ];
}

/** Figures that all rise make a version stricter; a version that keeps its meaning keeps its figures. */
function strictness(former: CriterionVersion, version: CriterionVersion): Remark[] {
  const { classification: said, meaningUnchanged } = version.change;
  const steps = version.parameters.flatMap((parameter, index) => {
    const before = former.parameters.find(({ name }) => name === parameter.name);
    if (before === undefined || !isNumber(parameter) || !isNumber(before)) return [];
    const step = strictnessMoved(before, parameter);
    return step === 0 ? [] : [{ index, step, label: parameter.label }];
  });
  const [first] = steps;
  if (first === undefined) return [];
  const stricter = steps.every(({ step }) => step > 0);
  const looser = steps.every(({ step }) => step < 0);
  if (!stricter && !looser) return [];
  const wrong = stricter ? said === 'looser' || said === 'clarified' : said !== 'looser';
  // A lower share may go with words that ask for more; the editor knows, and says "stricter".
  if (!wrong && !meaningUnchanged) return [];
  const wording = sidesMoved(former, version).has('wording');
  return [
    {
      at: ['change', 'classification'],
      severity: looser && wording ? 'warning' : 'error',
      message: {
        sv: `"${first.label.sv}" är ${stricter ? 'skärpt' : 'mildrad'}, men versionen kallas "${said}".`,
        en: `"${first.label.en}" has become ${stricter ? 'stricter' : 'looser'}, but the version is called "${said}".`,
      },
      fix: {
        sv: `Skriv "${stricter ? 'stricter' : 'looser'}", eller sätt tillbaka värdet.`,
        en: `Write "${stricter ? 'stricter' : 'looser'}", or put the value back.`,
      },
    },
  ];
}

import type { CriterionVersion } from '../../criterion';
import { defineVersionCheck, type ContentPath, type Remark } from '../check';
import { figuresOf } from '../figures';
import { localizedTexts } from '../localized-texts';
import { TEXT_FIELDS } from '../text-fields';
import { linksOf, parametersOf, shapeOf } from '../text-shape';

/** What must be the same in both languages, and how it is called. */
const SIDES = [
  { sv: 'Stycken och listor', en: 'Paragraphs and lists', of: shapeOf },
  { sv: 'Parametrarna', en: 'The parameters', of: parametersOf },
  { sv: 'Länkarna', en: 'The links', of: linksOf },
] as const;

export const languagesAgree = defineVersionCheck({
  id: 'C-languages-agree',
  title: { sv: 'Språken säger samma sak', en: 'The languages say the same' },
  severity: 'error',
  remarks: (version) => [...texts(version), ...others(version)],
});

function texts({ texts: { sv, en } }: CriterionVersion): Remark[] {
  return TEXT_FIELDS.flatMap((field) => {
    const [swedish, english] = [sv[field], en[field]];
    if (swedish === undefined || english === undefined) return [];
    const at = ['texts', 'en', field];
    return [
      ...SIDES.flatMap((side) => {
        const [a, b] = [side.of(swedish), side.of(english)];
        return a === b ? [] : [differs(at, side, a, b)];
      }),
      ...figuresDiffer(at, swedish, english),
    ];
  });
}

const others = (version: CriterionVersion): Remark[] =>
  localizedTexts(version).flatMap(({ at, text }) => figuresDiffer([...at, 'en'], text.sv, text.en));

function figuresDiffer(at: ContentPath, swedish: string, english: string): Remark[] {
  const [a, b] = [figuresOf(swedish, 'sv').join(' '), figuresOf(english, 'en').join(' ')];
  return a === b ? [] : [differs(at, { sv: 'Siffrorna', en: 'The figures' }, a, b)];
}

const differs = (
  at: ContentPath,
  what: { readonly sv: string; readonly en: string },
  swedish: string,
  english: string,
): Remark => ({
  at,
  message: {
    sv: `${what.sv} skiljer sig: svenska [${swedish}], engelska [${english}].`,
    en: `${what.en} differ: Swedish [${swedish}], English [${english}].`,
  },
  fix: {
    sv: 'Läs de två texterna bredvid varandra och rätta den som är fel.',
    en: 'Read the two texts side by side and correct the one that is wrong.',
  },
});

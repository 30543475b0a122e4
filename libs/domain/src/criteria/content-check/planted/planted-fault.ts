import type { CriterionTexts, CriterionVersion } from '../../criterion';
import { faultlessVersion } from '../faultless-criterion';

/** One fault in an otherwise faultless version, the check that must find it, and where. */
export type PlantedFault = readonly [
  name: string,
  check: string,
  pointer: string,
  version: CriterionVersion,
  former?: CriterionVersion,
];

export const base = faultlessVersion();

export const withWords = (
  sv: Partial<CriterionTexts>,
  en: Partial<CriterionTexts> = {},
): CriterionVersion => ({
  ...base,
  texts: { sv: { ...base.texts.sv, ...sv }, en: { ...base.texts.en, ...en } },
});

export const withoutBeyond: CriterionVersion['lawBaseline'] = {
  ...base.lawBaseline,
  beyondSweden: false,
};

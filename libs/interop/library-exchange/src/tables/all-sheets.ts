import { CRITERIA, EXTERNAL_IDS, RELATIONS, TEXTS, VERSIONS } from './criterion-sheets';
import {
  GOALS,
  PACKAGE_CONTENTS,
  PACKAGE_VERSIONS,
  PACKAGES,
  PRODUCT_GROUPS,
  QUESTIONS,
} from './frame-sheets';
import type { Sheet } from './sheet';
import { EXAMPLES, LEGAL_BASIS, OPTIONS, PARAMETERS, SOURCES } from './version-sheets';

/** In the order in which they stand in the workbook. */
export const SHEETS: readonly Sheet[] = [
  CRITERIA,
  VERSIONS,
  TEXTS,
  PARAMETERS,
  OPTIONS,
  RELATIONS,
  LEGAL_BASIS,
  SOURCES,
  EXAMPLES,
  EXTERNAL_IDS,
  QUESTIONS,
  PRODUCT_GROUPS,
  GOALS,
  PACKAGES,
  PACKAGE_VERSIONS,
  PACKAGE_CONTENTS,
];

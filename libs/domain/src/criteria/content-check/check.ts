import type { IsoDate } from '../../kernel/iso-date';
import type { LocalizedText } from '../../kernel/localized-text';
import type { Criterion, CriterionVersion } from '../criterion';
import type { LegalActs } from '../legal-act';
import type { Library } from '../library';

/** An `error` must be mended, a `warning` weighed; `information` is what readers should be told. */
export type ContentSeverity = 'error' | 'warning' | 'information';

export type ContentPath = readonly (string | number)[];

/** What a check has to say about one place in a criterion. */
export interface ContentFinding {
  /** The check's id, `C-languages-agree`. */
  readonly check: string;
  readonly severity: ContentSeverity;
  /** Whether `pointer` starts at the criterion or at the version. */
  readonly of: 'criterion' | 'version';
  /** JSON pointer, `/texts/sv/requirement`. */
  readonly pointer: string;
  /** What is wrong. */
  readonly message: LocalizedText;
  /** What to do about it. */
  readonly fix: LocalizedText;
}

/** What a check may know besides the words before it. */
export interface CheckContext {
  readonly library: Library;
  readonly criterion: Criterion;
  /** Decides what is upcoming. */
  readonly today: IsoDate;
  /** The acts cited and when they are law; without them nobody asks whether an act is in force. */
  readonly acts?: LegalActs;
}

export interface Remark {
  readonly at: ContentPath;
  readonly message: LocalizedText;
  readonly fix: LocalizedText;
  /** When it differs from the check's own. */
  readonly severity?: ContentSeverity;
  /** When the place is the criterion's though a version was looked at. */
  readonly of?: 'criterion';
}

interface Named {
  readonly id: string;
  readonly title: LocalizedText;
  readonly severity: ContentSeverity;
}

export interface ContentCheck extends Named {
  readonly checkVersion?: (version: CriterionVersion, context: CheckContext) => ContentFinding[];
  readonly checkCriterion?: (context: CheckContext) => ContentFinding[];
}

/** A check of one version, wherever it is written: in a file, on the desk, in a workbook. */
export function defineVersionCheck(
  check: Named & {
    readonly remarks: (version: CriterionVersion, context: CheckContext) => readonly Remark[];
  },
): ContentCheck {
  const { remarks, ...named } = check;
  return {
    ...named,
    checkVersion: (version, context) =>
      remarks(version, context).map((remark) => toFinding(named, 'version', remark)),
  };
}

/** A check that a version passes before it is even taken in: it looks at nothing but the version. */
export interface StructureCheck extends ContentCheck {
  readonly checkVersion: (version: CriterionVersion) => ContentFinding[];
}

export function defineStructureCheck(
  check: Named & { readonly remarks: (version: CriterionVersion) => readonly Remark[] },
): StructureCheck {
  const { remarks, ...named } = check;
  return {
    ...named,
    checkVersion: (version) =>
      remarks(version).map((remark) => toFinding(named, 'version', remark)),
  };
}

/** A check of what stays the same through all versions: its relations. */
export function defineCriterionCheck(
  check: Named & { readonly remarks: (context: CheckContext) => readonly Remark[] },
): ContentCheck {
  const { remarks, ...named } = check;
  return {
    ...named,
    checkCriterion: (context) =>
      remarks(context).map((remark) => toFinding(named, 'criterion', remark)),
  };
}

const toFinding = (
  { id, severity }: Named,
  of: ContentFinding['of'],
  remark: Remark,
): ContentFinding => ({
  check: id,
  severity: remark.severity ?? severity,
  of: remark.of ?? of,
  pointer: remark.at
    .map((step) => `/${String(step).replace(/~/g, '~0').replace(/\//g, '~1')}`)
    .join(''),
  message: remark.message,
  fix: remark.fix,
});

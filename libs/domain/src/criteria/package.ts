import type { IsoDate } from '../kernel/iso-date';
import type { LocalizedText } from '../kernel/localized-text';
import type { CriterionId, Use } from './criterion';
import type { ParameterValues } from './parameter';

/** A named, versioned set that answers one wish: "Swedish law level, pork". */
export interface CriteriaPackage {
  readonly id: string;
  readonly name: LocalizedText;
  readonly description: LocalizedText;
  readonly productGroups: readonly string[];
  /** In rising order of `version`. */
  readonly versions: readonly PackageVersion[];
}

export interface PackageVersion {
  readonly version: number;
  readonly effectiveFrom: IsoDate;
  readonly criteria: readonly PackageItem[];
}

/** Names a criterion, not a version: the package resolves to what is in force on the day asked for. */
export interface PackageItem {
  readonly criterion: CriterionId;
  readonly use?: Use;
  readonly parameters?: ParameterValues;
}

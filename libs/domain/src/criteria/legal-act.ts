import type { IsoDate } from '../kernel/iso-date';
import type { LocalizedText } from '../kernel/localized-text';
import type { LegalReference } from './criterion';

/** An act that criteria cite, and the days between which it is law. */
export interface LegalAct {
  /** `CELEX:32014L0024`, `SFS:2016:1145`, `SJVFS:2019:18`: what `legalActKey` makes of a reference. */
  readonly key: string;
  readonly name: LocalizedText;
  readonly inForceFrom: IsoDate;
  /** From when its rules bind, when that is later than its entry into force. */
  readonly appliesFrom?: IsoDate;
  /** The first day on which it is no longer law. */
  readonly repealedFrom?: IsoDate;
  /** Key of the act that took over. */
  readonly replacedBy?: string;
  /** False where a day could not be made sure from the act itself; `note` says what is unsure. */
  readonly certain: boolean;
  readonly note?: LocalizedText;
  /** Where the days come from. */
  readonly source: string;
}

export type LegalActs = ReadonlyMap<string, LegalAct>;

const AGENCY_NUMBER = /\b((?:SJVFS|LIVSFS|AFS|NFS|SLVFS) \d{4}:\d+)/u;

/** The key of the act that a reference names, or undefined for a judgment, a convention or a guideline. */
export function legalActKey(reference: LegalReference): string | undefined {
  if (reference.celex !== undefined) return `CELEX:${reference.celex}`;
  if (reference.sfs !== undefined) return `SFS:${reference.sfs}`;
  const agency = AGENCY_NUMBER.exec(reference.name.sv)?.[1];
  return agency?.replace(' ', ':');
}

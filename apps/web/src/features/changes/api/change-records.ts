import type { Change } from '@kravsmed/contract';
import type { Language } from '@kravsmed/domain';

/** A line of the records that agencies keep of their criteria: what it was, what it is, what was done. */
export interface ChangeRecord {
  readonly decidedOn: string;
  readonly effectiveFrom: string;
  readonly former: RecordedVersion | null;
  /** Null when nothing came after: a criterion that was taken back. */
  readonly current: RecordedVersion | null;
  readonly kind: Change['kind'];
  readonly classification: Change['change']['classification'];
  readonly done: string;
}

export interface RecordedVersion {
  readonly number: string;
  readonly name: string;
  readonly level: Change['level'];
}

export function recordOf(change: Change, language: Language): ChangeRecord {
  const { criterion, version, previousVersion, previousTitle, previousLevel, withdrawal } = change;
  const own = {
    number: `${criterion}:${version}`,
    name: change.title[language],
    level: change.level,
  };
  const shared = {
    decidedOn: change.decidedOn,
    effectiveFrom: change.effectiveFrom,
    kind: change.kind,
    classification: change.change.classification,
  };
  if (withdrawal)
    return { ...shared, former: own, current: null, done: withdrawal.reason[language] };
  const former =
    previousVersion === null || previousTitle === null || previousLevel === null
      ? null
      : {
          number: `${criterion}:${previousVersion}`,
          name: previousTitle[language],
          level: previousLevel,
        };
  const { what, why } = change.change;
  return { ...shared, former, current: own, done: `${what[language]} ${why[language]}`.trim() };
}

/** A table as Swedish spreadsheet programs open it by a double click: semicolons, and a mark for UTF-8. */
export const csvOf = (rows: readonly (readonly string[])[]): string =>
  `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;

/** A cell that begins like a formula would be run as one: it gets an apostrophe before it. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { SHAPES } from '@kravsmed/criteria-data';
import { citeVersion, type Criterion, type CriterionVersion, type Library } from '@kravsmed/domain';
import type { DeskDraftRow } from '../persistence/desk.rows';

export interface CurrentLibrary {
  /** The library with the drafts of the desk in it, as far as these are whole. */
  readonly library: Library;
  /** `KS-1042:4` of drafts that still lack something: there is nothing to compare a file with. */
  readonly unfinished: ReadonlySet<string>;
}

/** What a file is compared with: what everybody sees, and what is being written at the desk. */
export function withDrafts(library: Library, drafts: readonly DeskDraftRow[]): CurrentLibrary {
  const criteria = new Map(library.criteria);
  const unfinished = new Set<string>();
  for (const { criterionId, version: number, criterion: frame, content } of drafts) {
    const known = criteria.get(frame.id);
    const version = {
      ...content,
      version: number,
      decision: { status: 'draft' },
    } as CriterionVersion;
    const whole: unknown = { ...frame, versions: [version] };
    if (!SHAPES.criterion(whole)) {
      unfinished.add(citeVersion(criterionId, number));
      continue;
    }
    const criterion: Criterion = {
      ...(known ?? frame),
      versions: [
        ...(known?.versions ?? []).filter((each) => each.version !== number),
        version,
      ].sort((a, b) => a.version - b.version),
    };
    criteria.set(frame.id, criterion);
  }
  return { library: { ...library, criteria }, unfinished };
}

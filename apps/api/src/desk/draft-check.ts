import {
  checkCriterion,
  checkVersion,
  type ContentFinding,
  type Criterion,
  type CriterionVersion,
  type Decision,
  type Library,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../library/snapshot/library-snapshots';
import { BodySchemas } from '../platform/http/body-schemas';
import type { CriterionFrame, DraftContent } from './draft';
import { type DraftFindingDto, VersionContentDto } from './draft.dto';
import { LegalActsTable } from './legal-acts';
import { withoutOtherTypes } from './parameter-faults';

export interface CheckedDraft {
  readonly findings: readonly DraftFindingDto[];
  /** The draft as a version of its criterion; undefined while something is missing. */
  readonly whole: { readonly criterion: Criterion; readonly version: CriterionVersion } | undefined;
  readonly library: Library;
}

/** Holds a draft to its schema and, once that is met to everything an editor would send back. */
@Injectable()
export class DraftCheck {
  constructor(
    private readonly schemas: BodySchemas,
    private readonly snapshots: LibrarySnapshots,
    private readonly law: LegalActsTable,
  ) {}

  /** `asDecided`: with the decision that is about to be taken. */
  async run(
    frame: CriterionFrame,
    number: number,
    content: DraftContent,
    asDecided?: Decision,
  ): Promise<CheckedDraft> {
    const { library } = await this.snapshots.current();
    const known = library.criteria.get(frame.id);
    const decision = asDecided ?? decisionOf(known, number);
    const missing = this.schemas.check(VersionContentDto, content);
    if (missing !== undefined) {
      const findings = withoutOtherTypes(missing.errors ?? [], content).map(
        ({ pointer, detail }) => ({
          severity: 'error',
          check: 'complete',
          pointer,
          message: detail,
          fix: null,
        }),
      );
      return { findings, whole: undefined, library };
    }
    // The schema has just said that nothing is missing.
    const version = { ...(content as Required<DraftContent>), version: number, decision };
    const versions = (known?.versions ?? []).filter((each) => each.version !== number);
    const criterion: Criterion = {
      ...(known ?? frame),
      versions: [...versions, version].sort((a, b) => a.version - b.version),
    };
    const { acts } = this.law;
    const surroundings = { today: this.snapshots.today(), ...(acts === undefined ? {} : { acts }) };
    const found = [
      ...checkVersion(library, criterion, version, surroundings),
      ...(known === undefined ? checkCriterion(library, criterion, surroundings) : []),
    ];
    return { findings: found.map(toFinding), whole: { criterion, version }, library };
  }
}

/** As the library has it: a version in consultation is there before it is decided. */
const decisionOf = (known: Criterion | undefined, number: number): Decision =>
  known?.versions.find(({ version }) => version === number)?.decision ?? { status: 'draft' };

const toFinding = ({
  severity,
  check,
  pointer,
  message,
  fix,
}: ContentFinding): DraftFindingDto => ({
  severity,
  check,
  pointer,
  message,
  fix,
});

import { createHash } from 'node:crypto';
import { citeVersion, ok, refused, type Result } from '@kravsmed/domain';
import {
  checkIncoming,
  EXCHANGE_LIMITS,
  type ExchangeProblem,
  type IncomingLibrary,
  readLibrary,
  refusalProblems,
} from '@kravsmed/library-exchange';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots, type Snapshot } from '../../library/snapshot/library-snapshots';
import type { Principal } from '../../platform/access/principal';
import type { Problem } from '../../platform/http/problem';
import { type AtDesk, DeskDatabase } from '../desk-database';
import type { DeskDraftRow } from '../persistence/desk.rows';
import { ImportStore } from '../persistence/import.store';
import { type CurrentLibrary, withDrafts } from './current-drafts';
import type { LibraryImportDto } from './import.dto';
import { findingsOf, type ImportPlan, planImport } from './import-plan';
import { ImportWriter, type SentFile } from './import-writer';
import { importRefused, staleBasis } from './import-refusals';

export const IMPORT_LIMITS = EXCHANGE_LIMITS;
const LISTED = 500;

export interface ImportOptions {
  readonly dryRun: boolean;
  readonly decided: 'refuse' | 'next';
  readonly basis: string | undefined;
}

/** Brings a file in as drafts, whole or not at all; as a dry run it only says what it would do. */
@Injectable()
export class ImportLibrary {
  constructor(
    private readonly desk: DeskDatabase,
    private readonly store: ImportStore,
    private readonly snapshots: LibrarySnapshots,
    private readonly writer: ImportWriter,
  ) {}

  async run(
    principal: Principal,
    file: SentFile,
    options: ImportOptions,
  ): Promise<Result<LibraryImportDto, Problem>> {
    const incoming = await readLibrary(file.bytes, IMPORT_LIMITS);
    const result = await this.desk.as(principal, (at) => this.within(at, file, incoming, options));
    if (result.ok && result.value.written) this.writer.written();
    return result;
  }

  private async within(
    at: AtDesk,
    file: SentFile,
    incoming: IncomingLibrary,
    { dryRun, decided, basis: shown }: ImportOptions,
  ): Promise<Result<LibraryImportDto, Problem>> {
    if (!dryRun) {
      await this.store.hold(at.manager);
      // What was decided before the desk was held is in the library by now.
      this.snapshots.forget();
    }
    const snapshot = await this.snapshots.current();
    const open = await this.store.open(at.manager);
    const current = withDrafts(snapshot.library, open);
    const problems = [
      ...checkIncoming(current.library, incoming, IMPORT_LIMITS.problems),
      ...unfinishedDrafts(current, incoming),
    ];
    if (problems.length > 0 || incoming.format === undefined) {
      return refused(importRefused(problems, incoming.untold));
    }
    const basis = basisOf(snapshot, open);
    if (!dryRun && shown !== undefined && shown !== basis) return refused(staleBasis());
    const plan = planImport(current.library, snapshot.library, incoming, decided);
    if (!dryRun) {
      const refusals = refusalProblems(incoming, plan.entries);
      if (refusals.length > 0) return refused(importRefused(refusals, 0));
      await this.writer.write(at, file, incoming, plan);
    }
    const listed = listedOf(plan);
    const findings = findingsOf(current.library, incoming, listed, this.snapshots.today());
    return ok({
      file: file.name,
      format: incoming.format,
      written: !dryRun,
      counts: plan.counts,
      entries: listed.map(({ kind, id, title, outcome, words, changes, proposal }) => ({
        kind,
        id,
        title,
        outcome,
        words,
        changes: changes.map(({ field, name, runs }) => ({ field, name, runs })),
        nextVersion: proposal?.version ?? null,
        findings: findings.get(id) ?? null,
      })),
      entriesLeft: plan.entries.length - plan.counts.unchanged - listed.length,
      basis,
    });
  }
}

/** Without what is unchanged; what somebody must look at goes first. */
function listedOf({ entries }: ImportPlan): ImportPlan['entries'] {
  const order = ['refused', 'changed', 'added'];
  return entries
    .filter(({ outcome }) => outcome !== 'unchanged')
    .sort((a, b) => order.indexOf(a.outcome) - order.indexOf(b.outcome))
    .slice(0, LISTED);
}

function basisOf({ load }: Snapshot, open: readonly DeskDraftRow[]): string {
  const drafts = open.map(({ criterionId, version, revision }) => [criterionId, version, revision]);
  return createHash('sha256')
    .update(JSON.stringify([load, drafts]))
    .digest('base64url')
    .slice(0, 27);
}

function unfinishedDrafts(
  { unfinished }: CurrentLibrary,
  incoming: IncomingLibrary,
): readonly ExchangeProblem[] {
  const words = {
    sv: 'Utkastet skrivs just nu vid redaktionsbordet och är inte färdigt. Gör klart det eller kasta det först.',
    en: 'The draft is being written at the desk and is not finished. Finish it or discard it first.',
  };
  const touched = incoming.parts.criteria.flatMap(({ id, versions }) =>
    versions.map(({ version }) => citeVersion(id, version)).filter((each) => unfinished.has(each)),
  );
  return refusalProblems(
    incoming,
    touched.map((id) => ({
      kind: 'version',
      id,
      title: { sv: id, en: id },
      outcome: 'refused',
      changes: [],
      words,
    })),
  );
}

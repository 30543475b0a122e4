import { buildClauseDocument, type ClauseDocument } from '@kravsmed/clauses';
import {
  type IsoDate,
  LANGUAGES,
  type Library,
  ok,
  parseRichText,
  plainText,
  refused,
  type Result,
  selectionProblems,
} from '@kravsmed/domain';
import {
  type DocumentFault,
  findClauses,
  type FoundClause,
  type KnownWords,
  readDocx,
} from '@kravsmed/inspect';
import { Injectable } from '@nestjs/common';
import { LibrarySnapshots } from '../../library/snapshot/library-snapshots';
import { BodySchemas } from '../../platform/http/body-schemas';
import type { Problem } from '../../platform/http/problem';
import { PRODUCER } from '../../platform/product';
import { ZipArchive } from '../../platform/uploads/zip-archive';
import { ZIP_FAULTS } from '../../platform/uploads/file-kinds';
import { toSelection } from '../domain-selection';
import { SelectionDto } from '../selection.dto';
import type { InspectedClauseDto, InspectionDto } from './inspection.dto';
import { DOCUMENT_FAULTS } from './refusals';
import { standingOf } from './standing';

/** Reads a Word document back: which of our clauses stand in it, and how they stand on the day. */
@Injectable()
export class InspectDocument {
  constructor(
    private readonly snapshots: LibrarySnapshots,
    private readonly schemas: BodySchemas,
  ) {}

  async run(bytes: Uint8Array, day: IsoDate | undefined): Promise<Result<InspectionDto, Problem>> {
    const { library } = await this.snapshots.current();
    const asOf = day ?? this.snapshots.today();
    const archive = ZipArchive.open(bytes);
    if (!archive.ok) return refused(unreadable(ZIP_FAULTS[archive.error]));
    const read = await readDocx(archive.value);
    if (!read.ok) return refused(unreadable(faultWords(read.error)));
    const { passages, selection } = read.value;
    const found = findClauses(passages, this.written(selection, library), knownWords(library));
    const clauses = found.map((clause) => inspected(library, clause, asOf));
    return ok({ asOf, summary: summaryOf(clauses), clauses });
  }

  /** What the file was made from, when it says so and the library still knows every word of it. */
  private written(selection: unknown, library: Library): ClauseDocument | undefined {
    if (selection === undefined || this.schemas.check(SelectionDto, selection) !== undefined) {
      return undefined;
    }
    const told = toSelection(selection as SelectionDto);
    if (selectionProblems(told, library).length > 0) return undefined;
    return buildClauseDocument(told, library, { producer: PRODUCER });
  }
}

const knownWords = (library: Library): readonly KnownWords[] =>
  [...library.criteria.values()].flatMap(({ id, versions }) =>
    versions.flatMap(({ version, texts }) =>
      LANGUAGES.map((language) => ({
        criterion: id,
        version,
        requirement: plainText(parseRichText(texts[language].requirement)),
      })),
    ),
  );

function inspected(library: Library, clause: FoundClause, asOf: IsoDate): InspectedClauseDto {
  const { criterion, version, foundBy, words, diff = [] } = clause;
  const { version: known, standing, replacedBy } = standingOf(library, criterion, version, asOf);
  return {
    criterion,
    version,
    title: known === undefined ? null : { sv: known.texts.sv.title, en: known.texts.en.title },
    foundBy,
    words,
    standing,
    replacedBy,
    diff: diff.map(({ kind, text }) => ({ kind, text })),
  };
}

const summaryOf = (clauses: readonly InspectedClauseDto[]): InspectionDto['summary'] => ({
  clauses: clauses.length,
  edited: clauses.filter(({ words }) => words === 'edited').length,
  outdated: clauses.filter(({ standing }) => standing === 'outdated').length,
  withdrawn: clauses.filter(({ standing }) => standing === 'withdrawn').length,
});

type Fault = DocumentFault | 'macros' | keyof typeof ZIP_FAULTS;

const faultWords = (fault: Fault): Problem['detail'] =>
  fault in DOCUMENT_FAULTS
    ? DOCUMENT_FAULTS[fault as DocumentFault | 'macros']
    : ZIP_FAULTS[fault as keyof typeof ZIP_FAULTS];

const unreadable = (detail: Problem['detail']): Problem => ({ code: 'upload-refused', detail });

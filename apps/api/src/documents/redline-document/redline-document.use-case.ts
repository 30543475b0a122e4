import { isDeepStrictEqual } from 'node:util';
import {
  buildClauseDocument,
  type ClauseDocument,
  type DocumentPart,
  fileName,
  partOf,
  redline,
} from '@kravsmed/clauses';
import {
  type Library,
  ok,
  refused,
  type Result,
  type Selection,
  selectionProblems,
} from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { Measures } from '../../platform/observability/measures';
import { PRODUCER } from '../../platform/product';
import type { Problem, ProblemAt } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { refusal } from '../render-document/render-document.use-case';
import { MEDIA_TYPES } from '../rendering/formats';
import { presentationFor } from '../rendering/presentation';
import { RENDERERS } from '../rendering/renderers';
import type { RedlineFormat } from './redline-formats';

/** Two selections, and whose the changes between them are. */
export interface TwoSides {
  readonly before: Selection;
  readonly after: Selection;
  readonly author: string;
  /** An ISO day or moment: of the save or the approval, never of the request. */
  readonly date: string;
}

export interface RedlineChoice {
  readonly format: RedlineFormat;
  readonly part: DocumentPart;
}

/** Two documents as one file, with what came and what went as tracked changes. */
@Injectable()
export class RedlineDocument {
  constructor(private readonly measures: Measures) {}

  async run(
    sides: TwoSides,
    library: Library,
    { format, part }: RedlineChoice,
  ): Promise<Result<NamedFile, Problem>> {
    if (sides.before.language !== sides.after.language) return refused(TWO_LANGUAGES);
    const problems = [
      ...problemsOf('/before', sides.before, library),
      ...problemsOf('/after', sides.after, library),
    ];
    if (problems.length > 0) return refused(refusal(problems));
    const build = (selection: Selection): ClauseDocument =>
      partOf(
        buildClauseDocument(selection, library, {
          producer: PRODUCER,
          presentation: presentationFor(format, selection),
        }),
        part,
      );
    const [before, after] = [build(sides.before), build(sides.after)];
    if (readTheSame(before, after)) return refused(NOTHING_CHANGED);
    const begun = performance.now();
    const bytes = await RENDERERS[format](redline(before, after, sides));
    this.measures.documentRendered(format, (performance.now() - begun) / 1000);
    return ok({ bytes, mediaType: MEDIA_TYPES[format], name: redlineName(after, format) });
  }
}

/** A value that nobody has filled in yet is no hindrance: it shows as a gap. */
const problemsOf = (side: string, selection: Selection, library: Library): ProblemAt[] =>
  selectionProblems(selection, library)
    .filter(({ code }) => code !== 'missingParameter')
    .map(({ pointer, message }) => ({ pointer: `${side}${pointer}`, detail: message }));

const readTheSame = (before: ClauseDocument, after: ClauseDocument): boolean =>
  isDeepStrictEqual(
    [before.title, before.body, before.annex],
    [after.title, after.body, after.annex],
  );

const LONGEST_TITLE = 80;
const CHANGES = { sv: 'ändringar', en: 'changes' } as const;

/** "Livsmedel 2027 – ändringar.docx" */
function redlineName({ title, language }: ClauseDocument, format: string): string {
  const short = Array.from(title).slice(0, LONGEST_TITLE).join('').trim();
  return fileName({ title: `${short} – ${CHANGES[language]}`, language }, format);
}

const NOTHING_CHANGED: Problem = {
  code: 'nothing-changed',
  detail: {
    sv: 'De två lyder lika, så det finns inga ändringar att visa.',
    en: 'The two read the same, so there are no changes to show.',
  },
};

const TWO_LANGUAGES: Problem = {
  code: 'request-not-possible',
  detail: {
    sv: 'De två är skrivna på olika språk. Ändringar kan bara visas mellan texter på samma språk.',
    en: 'The two are written in different languages. Changes can only be shown within one language.',
  },
};

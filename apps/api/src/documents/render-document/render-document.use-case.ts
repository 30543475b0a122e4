import { buildClauseDocument, type DocumentPart, fileName, partOf } from '@kravsmed/clauses';
import { type Language, ok, refused, type Result, selectionProblems } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { OwnLibrary, type Whose } from '../../own-criteria/own-library';
import { PRODUCER } from '../../platform/product';
import { Measures } from '../../platform/observability/measures';
import type { Problem, ProblemAt } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { toSelection } from '../domain-selection';
import { type Format, MEDIA_TYPES } from '../rendering/formats';
import { presentationFor } from '../rendering/presentation';
import { RENDERERS } from '../rendering/renderers';
import type { SelectionDto } from '../selection.dto';

@Injectable()
export class RenderDocument {
  constructor(
    private readonly libraries: OwnLibrary,
    private readonly measures: Measures,
  ) {}

  async run(
    dto: SelectionDto,
    format: Format,
    part: DocumentPart,
    whose: Whose,
  ): Promise<Result<NamedFile, Problem>> {
    const library = await this.libraries.of(whose);
    const selection = toSelection(dto);
    const problems = selectionProblems(selection, library);
    if (problems.length > 0) {
      return refused(
        refusal(problems.map(({ pointer, message }) => ({ pointer, detail: message }))),
      );
    }
    const whole = buildClauseDocument(selection, library, {
      producer: PRODUCER,
      presentation: presentationFor(format, selection),
    });
    const document = partOf(whole, part);
    const begun = performance.now();
    const bytes = await RENDERERS[format](document);
    this.measures.documentRendered(format, (performance.now() - begun) / 1000);
    return ok({
      bytes,
      mediaType: MEDIA_TYPES[format],
      name: fileName(document, format),
    });
  }
}

export function refusal(errors: readonly ProblemAt[]): Problem {
  const first = (language: Language): string => errors[0]?.detail[language] ?? '';
  const more = errors.length - 1;
  return {
    code: 'selection-refused',
    detail: {
      sv: more === 0 ? first('sv') : `${first('sv')} Och ${more} fel till.`,
      en: more === 0 ? first('en') : `${first('en')} And ${more} more.`,
    },
    errors,
  };
}

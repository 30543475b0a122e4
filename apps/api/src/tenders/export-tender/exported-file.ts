import type { DocumentPart } from '@kravsmed/clauses';
import type { Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { RenderDocument } from '../../documents/render-document/render-document.use-case';
import type { Format } from '../../documents/rendering/formats';
import type { SelectionDto } from '../../documents/selection.dto';
import type { Whose } from '../../own-criteria/own-library';
import type { Problem } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { Templates, type WithoutPlace } from '../../templates/templates.use-case';

export interface ExportChoice {
  readonly format: Format;
  readonly part: DocumentPart;
  /** One of the owner's Word templates, which the tender part is then written into. */
  readonly template?: string;
  readonly withoutPlace: WithoutPlace;
}

/** A document of our own making, or the owner's own template with the clauses in it. */
@Injectable()
export class ExportedFile {
  constructor(
    private readonly documents: RenderDocument,
    private readonly templates: Templates,
  ) {}

  of(
    selection: SelectionDto,
    { format, part, template, withoutPlace }: ExportChoice,
    whose: Whose,
  ): Promise<Result<NamedFile, Problem>> {
    if (template === undefined) return this.documents.run(selection, format, part, whose);
    const { scope, organisationId } = whose;
    // What nobody owns has no templates: there is none of that number then.
    const at = { organisationId: organisationId ?? '', templateId: organisationId ? template : '' };
    return this.templates.fillAs(scope, at, selection, withoutPlace);
  }
}

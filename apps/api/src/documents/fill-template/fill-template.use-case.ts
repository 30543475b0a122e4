import { buildClauseDocument, fileName, partOf, presentationOf } from '@kravsmed/clauses';
import { ok, refused, type Result, type Selection, selectionProblems } from '@kravsmed/domain';
import {
  fillTemplate,
  guessedRoles,
  placesOf,
  type RoleStyles,
  type Template,
} from '@kravsmed/template';
import { Injectable } from '@nestjs/common';
import { OwnLibrary, type Whose } from '../../own-criteria/own-library';
import type { Problem } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { Measures } from '../../platform/observability/measures';
import { PRODUCER } from '../../platform/product';
import { toSelection } from '../domain-selection';
import { MEDIA_TYPES } from '../rendering/formats';
import { refusal } from '../render-document/render-document.use-case';
import type { SelectionDto } from '../selection.dto';
import { TEMPLATE_FAULTS } from './refusals';
import { notFilled, templateIn } from './template-in';

export interface FillChoices {
  /** What stands for the headings: what the template says of them, or the selection's own layout. */
  readonly headings: 'template' | 'selection';
  readonly withoutPlace: 'refuse' | 'append';
  /** The template's styles by role; what is not said is guessed. */
  readonly roles?: RoleStyles;
}

/** The buyer's own Word document with the clauses at their place in it. Nothing of it is kept. */
@Injectable()
export class FillTemplate {
  constructor(
    private readonly libraries: OwnLibrary,
    private readonly measures: Measures,
  ) {}

  async run(
    bytes: Uint8Array,
    dto: SelectionDto,
    { headings, withoutPlace, roles: chosenRoles = {} }: FillChoices,
    whose: Whose,
  ): Promise<Result<NamedFile, Problem>> {
    const read = await templateIn(bytes);
    if (!read.ok) return read;
    const template = read.value;
    const library = await this.libraries.of(whose);
    const chosen = toSelection(dto);
    const problems = selectionProblems(chosen, library);
    if (problems.length > 0) {
      return refused(
        refusal(problems.map(({ pointer, message }) => ({ pointer, detail: message }))),
      );
    }
    const begun = performance.now();
    const roles = { ...guessedRoles(template), ...chosenRoles };
    const selection = headings === 'selection' ? chosen : placedIn(template, roles, chosen);
    const whole = buildClauseDocument(selection, library, {
      producer: PRODUCER,
      presentation: presentationOf(selection),
    });
    const document = partOf(whole, 'tender');
    const { headingLevel, numbering } = chosen.layout;
    const filled = await fillTemplate(template, document, {
      roles,
      appendWithoutPlace: withoutPlace === 'append',
      ...(headings === 'selection' ? { place: { headingLevel, numbering } } : {}),
    });
    if (!filled.ok) return refused(notFilled(TEMPLATE_FAULTS[filled.error]));
    this.measures.documentRendered('docx', (performance.now() - begun) / 1000);
    return ok({
      bytes: filled.value,
      mediaType: MEDIA_TYPES.docx,
      name: fileName(document, 'docx'),
    });
  }
}

/** Headings as the place in the template asks; where uses have places of their own, ordered by use. */
function placedIn(template: Template, roles: RoleStyles, selection: Selection): Selection {
  const places = placesOf(template, roles);
  const first = places.find(({ placeholder }) => placeholder.use === 'all') ?? places[0];
  if (first === undefined) return selection;
  const byUse = places.some(({ placeholder }) => placeholder.use !== 'all');
  const { headingLevel, numbering } = first.place;
  return {
    ...selection,
    layout: {
      ...selection.layout,
      headingLevel,
      numbering,
      ...(byUse ? { arrangement: 'use' as const } : {}),
    },
  };
}

import type { Result } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { OwnLibrary, type Whose } from '../../own-criteria/own-library';
import type { Problem } from '../../platform/http/problem';
import type { NamedFile } from '../../platform/http/send-file';
import { toSelection } from '../domain-selection';
import { authorOf } from './redline-author';
import { type RedlineChoice, RedlineDocument } from './redline-document.use-case';
import type { RedlineRequestDto } from './redline-request.dto';

/** Two selections sent by anybody; nothing of them is kept. */
@Injectable()
export class RedlineSelections {
  constructor(
    private readonly libraries: OwnLibrary,
    private readonly redlines: RedlineDocument,
  ) {}

  async run(
    { before, after, author, date }: RedlineRequestDto,
    choice: RedlineChoice,
    whose: Whose,
  ): Promise<Result<NamedFile, Problem>> {
    const sides = {
      before: toSelection(before),
      after: toSelection(after),
      author: author ?? authorOf(after),
      date: date ?? after.publicationDate,
    };
    return this.redlines.run(sides, await this.libraries.of(whose), choice);
  }
}

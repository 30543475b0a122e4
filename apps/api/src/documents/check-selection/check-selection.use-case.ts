import { checkSelection, type Finding, ok, type Result, selectionProblems } from '@kravsmed/domain';
import { Injectable } from '@nestjs/common';
import { OwnLibrary, type Whose } from '../../own-criteria/own-library';
import type { Problem } from '../../platform/http/problem';
import { toSelection } from '../domain-selection';
import type { SelectionDto } from '../selection.dto';
import type { CheckDto } from './finding.dto';

@Injectable()
export class CheckSelection {
  constructor(private readonly libraries: OwnLibrary) {}

  /** What would stop the document from being written stands among the findings, as errors. */
  async run(dto: SelectionDto, whose: Whose): Promise<Result<CheckDto, Problem>> {
    const library = await this.libraries.of(whose);
    const selection = toSelection(dto);
    const { findings, summary } = checkSelection(selection, library);
    const known = new Set(findings.map(({ pointer, severity }) => `${severity} ${pointer}`));
    const obstacles = selectionProblems(selection, library)
      .filter(({ pointer }) => !known.has(`error ${pointer}`))
      .map(({ pointer, code, message }): Finding => ({
        rule: `R-form-${kebab(code)}`,
        severity: 'error',
        message,
        law: null,
        pointer,
        fix: null,
      }));
    return ok({
      findings: [...obstacles, ...findings],
      summary: { ...summary, error: summary.error + obstacles.length },
    });
  }
}

const kebab = (code: string): string => code.replace(/[A-Z]/g, (sign) => `-${sign.toLowerCase()}`);

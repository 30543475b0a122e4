import type { Decision, ParameterDeclaration, Relation } from '@kravsmed/domain';
import { line } from '../cells/text-codecs';
import type { RELATIONS, VERSIONS } from './criterion-sheets';
import type { RowOf } from './sheet';
import type { PARAMETERS } from './version-sheets';

/** The rows of things that come in several kinds, each with cells of its own. */

export function decisionCells(decision: Decision): RowOf<(typeof VERSIONS)['columns']> {
  const { status } = decision;
  switch (decision.status) {
    case 'draft':
      return { status };
    case 'consultation':
      return {
        status,
        consultationEndsOn: decision.consultationEndsOn,
        plannedFrom: decision.plannedFrom,
      };
    case 'approved':
      return {
        status,
        approvedOn: decision.approvedOn,
        effectiveFrom: decision.effectiveFrom,
        usableFrom: decision.usableFrom,
        usableReasonSv: decision.usableFromReason?.sv,
        usableReasonEn: decision.usableFromReason?.en,
      };
    case 'withdrawn':
      return {
        status,
        approvedOn: decision.approvedOn,
        effectiveFrom: decision.effectiveFrom,
        usableFrom: decision.usableFrom,
        withdrawnFrom: decision.withdrawnFrom,
        withdrawnReasonSv: decision.withdrawnReason.sv,
        withdrawnReasonEn: decision.withdrawnReason.en,
        successor: decision.successor,
      };
  }
}

export function relationCells(relation: Relation): RowOf<(typeof RELATIONS)['columns']> {
  const cells = { kind: relation.kind, to: relation.criterion };
  switch (relation.kind) {
    case 'raises':
      return { ...cells, how: relation.how };
    case 'implies':
      return { ...cells, wordsSv: relation.note?.sv, wordsEn: relation.note?.en };
    case 'conflictsWith':
      return { ...cells, wordsSv: relation.reason.sv, wordsEn: relation.reason.en };
    case 'replaces':
      return cells;
  }
}

export function parameterCells(
  parameter: ParameterDeclaration,
): RowOf<(typeof PARAMETERS)['columns']> {
  const cells = {
    name: parameter.name,
    type: parameter.type,
    labelSv: parameter.label.sv,
    labelEn: parameter.label.en,
    helpSv: parameter.help?.sv,
    helpEn: parameter.help?.en,
  };
  switch (parameter.type) {
    case 'number':
    case 'percent':
      return {
        ...cells,
        default: parameter.default,
        minimum: parameter.minimum,
        maximum: parameter.maximum,
        decimals: parameter.decimals,
        unitSv: parameter.unit?.sv,
        unitEn: parameter.unit?.en,
        unitOneSv: parameter.unitOne?.sv,
        unitOneEn: parameter.unitOne?.en,
      };
    case 'choice':
      return { ...cells, default: line.write(parameter.default, 'sv') ?? undefined };
    case 'date':
      return {
        ...cells,
        default:
          parameter.default === undefined ? undefined : new Date(`${parameter.default}T00:00:00Z`),
      };
    case 'text':
      return {
        ...cells,
        defaultSv: parameter.default.sv,
        defaultEn: parameter.default.en,
        maximumLength: parameter.maximumLength,
      };
  }
}

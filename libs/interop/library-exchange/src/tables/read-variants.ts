import type {
  CriterionId,
  Decision,
  LocalizedText,
  ParameterDeclaration,
  Relation,
} from '@kravsmed/domain';
import { readDay, readNumber } from '../cells/number-codecs';
import { line } from '../cells/text-codecs';
import { shown, type Filled } from '../cells/codec';
import { bothLanguages, bothOrNone, optional } from './both-languages';
import type { RELATIONS, VERSIONS } from './criterion-sheets';
import type { Columns } from './sheet';
import type { RowIn, SheetRow } from './sheet-row';
import type { PARAMETERS } from './version-sheets';

const NOT_HERE: LocalizedText = {
  sv: 'Det här hör inte till radens slag. Töm cellen, eller ändra slaget.',
  en: 'This does not belong to the kind of the row. Empty the cell, or change the kind.',
};

/** What stands in a cell that the row's kind has no use for would be lost: it is told instead. */
function onlyWith<C extends Columns>(row: SheetRow<C>, keys: readonly (keyof C & string)[]): void {
  for (const key of keys) if (row.has(key)) row.refuse(key, NOT_HERE);
}

export function readDecision(row: RowIn<typeof VERSIONS>): Decision {
  const status = row.need('status');
  const kindUnknown = row.isFaulty('status');
  switch (status) {
    case 'draft':
      if (!kindUnknown) onlyWith(row, [...CONSULTED, ...DECIDED, ...WITHDRAWN]);
      return { status };
    case 'consultation':
      onlyWith(row, [...DECIDED, ...WITHDRAWN]);
      return {
        status,
        consultationEndsOn: row.need('consultationEndsOn'),
        ...optional('plannedFrom', row.value('plannedFrom')),
      };
    case 'approved':
      onlyWith(row, [...CONSULTED, ...WITHDRAWN]);
      return {
        status,
        approvedOn: row.need('approvedOn'),
        effectiveFrom: row.need('effectiveFrom'),
        usableFrom: row.need('usableFrom'),
        ...optional('usableFromReason', bothOrNone(row, 'usableReasonSv', 'usableReasonEn')),
      };
    case 'withdrawn':
      onlyWith(row, [...CONSULTED, 'usableReasonSv', 'usableReasonEn']);
      return {
        status,
        approvedOn: row.need('approvedOn'),
        effectiveFrom: row.need('effectiveFrom'),
        usableFrom: row.need('usableFrom'),
        withdrawnFrom: row.need('withdrawnFrom'),
        withdrawnReason: bothLanguages(row, 'withdrawnReasonSv', 'withdrawnReasonEn'),
        ...optional('successor', row.value('successor')),
      };
  }
}

const CONSULTED = ['consultationEndsOn', 'plannedFrom'] as const;
const DECIDED = [
  'approvedOn',
  'effectiveFrom',
  'usableFrom',
  'usableReasonSv',
  'usableReasonEn',
] as const;
const WITHDRAWN = ['withdrawnFrom', 'withdrawnReasonSv', 'withdrawnReasonEn', 'successor'] as const;

export function readRelation(row: RowIn<typeof RELATIONS>): Relation {
  const kind = row.need('kind');
  const criterion: CriterionId = row.need('to');
  switch (kind) {
    case 'raises':
      if (!row.isFaulty('kind')) onlyWith(row, ['wordsSv', 'wordsEn']);
      return { kind, criterion, how: row.isFaulty('kind') ? 'includes' : row.need('how') };
    case 'implies':
      onlyWith(row, ['how']);
      return { kind, criterion, ...optional('note', bothOrNone(row, 'wordsSv', 'wordsEn')) };
    case 'conflictsWith':
      onlyWith(row, ['how']);
      return { kind, criterion, reason: bothLanguages(row, 'wordsSv', 'wordsEn') };
    case 'replaces':
      onlyWith(row, ['how', 'wordsSv', 'wordsEn']);
      return { kind, criterion };
  }
}

type Options = Extract<ParameterDeclaration, { type: 'choice' }>['options'];

export function readParameter(
  row: RowIn<typeof PARAMETERS>,
  options: Options,
): ParameterDeclaration {
  const type = row.need('type');
  const kindUnknown = row.isFaulty('type');
  const declared = {
    name: row.need('name'),
    label: bothLanguages(row, 'labelSv', 'labelEn'),
    ...optional('help', bothOrNone(row, 'helpSv', 'helpEn')),
  };
  switch (type) {
    case 'number':
    case 'percent': {
      if (kindUnknown) return { ...declared, type, default: 0, minimum: 0, maximum: 0 };
      onlyWith(row, ['defaultSv', 'defaultEn', 'maximumLength']);
      const unit = bothOrNone(row, 'unitSv', 'unitEn');
      const unitOne = bothOrNone(row, 'unitOneSv', 'unitOneEn');
      if (unitOne !== undefined && unit === undefined) row.missing('unitSv');
      return {
        ...declared,
        type,
        ...optional('unit', unit),
        ...optional('unitOne', unitOne),
        default: needDefault(row, readNumber, 0, {
          sv: 'inget tal. Skriv bara siffror, till exempel 50 eller 12,5.',
          en: 'no number. Write digits only, as in 50 or 12.5.',
        }),
        minimum: row.need('minimum'),
        maximum: row.need('maximum'),
        ...optional('decimals', row.value('decimals')),
      };
    }
    case 'choice':
      onlyWith(row, ['defaultSv', 'defaultEn', ...NUMERIC, 'maximumLength']);
      return { ...declared, type, options, default: needDefault(row, readWords, '-', NOT_HERE) };
    case 'date': {
      onlyWith(row, ['defaultSv', 'defaultEn', ...NUMERIC, 'maximumLength']);
      const day = row.has('default')
        ? needDefault(row, readDay, undefined, {
            sv: 'ingen dag. Skriv år, månad och dag, till exempel 2027-02-01.',
            en: 'no day. Write year, month and day, as in 2027-02-01.',
          })
        : undefined;
      return { ...declared, type, ...optional('default', day) };
    }
    case 'text':
      onlyWith(row, ['default', ...NUMERIC]);
      return {
        ...declared,
        type,
        default: bothLanguages(row, 'defaultSv', 'defaultEn'),
        maximumLength: row.need('maximumLength'),
      };
  }
}

const NUMERIC = [
  'minimum',
  'maximum',
  'decimals',
  'unitSv',
  'unitEn',
  'unitOneSv',
  'unitOneEn',
] as const;

function readWords(cell: Filled): string | undefined {
  const read = line.read(cell);
  return read.ok ? read.value : undefined;
}

/** The default, read in the way that the parameter's type asks for. */
function needDefault<T>(
  row: RowIn<typeof PARAMETERS>,
  read: (cell: Filled) => T | undefined,
  standIn: T,
  what: LocalizedText,
): T {
  const cell = row.value('default');
  if (cell === undefined) {
    row.missing('default');
    return standIn;
  }
  const value = read(cell);
  if (value !== undefined) return value;
  row.refuse('default', { sv: `${shown(cell)} är ${what.sv}`, en: `${shown(cell)} is ${what.en}` });
  return standIn;
}

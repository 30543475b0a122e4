import type { ChangeNote, CriterionTexts } from '@kravsmed/domain';
import { bothLanguages, bothOrNone, optional } from './both-languages';
import { TEXTS_IN_WORDS } from './closed-words';
import type { VERSIONS } from './criterion-sheets';
import { versionKey } from './row-groups';
import type { Columns } from './sheet';
import type { RowIn, SheetRow } from './sheet-row';

export const REQUIRED_TEXTS = (Object.keys(TEXTS_IN_WORDS) as (keyof CriterionTexts)[]).filter(
  (part) => part !== 'award',
);

export function complete(texts: Partial<Record<keyof CriterionTexts, string>>): CriterionTexts {
  for (const part of REQUIRED_TEXTS) texts[part] ??= '-';
  return texts as CriterionTexts;
}

/** Where the fields that are not called as their column stand. */
export const VERSION_FIELDS = {
  '': 'criterion',
  decision: 'status',
  'decision.status': 'status',
  'decision.consultationEndsOn': 'consultationEndsOn',
  'decision.plannedFrom': 'plannedFrom',
  'decision.approvedOn': 'approvedOn',
  'decision.effectiveFrom': 'effectiveFrom',
  'decision.usableFrom': 'usableFrom',
  'decision.withdrawnFrom': 'withdrawnFrom',
  'lawBaseline.beyondEu': 'beyondEu',
  'lawBaseline.beyondSweden': 'beyondSweden',
  change: 'changeClass',
  'change.classification': 'changeClass',
  'change.meaningUnchanged': 'meaningUnchanged',
} as const;

export type OfVersion = Pick<(typeof VERSIONS)['columns'], 'criterion' | 'version'> & Columns;

export function keyOfVersion<C extends OfVersion>(row: SheetRow<C>): string | undefined {
  const criterion = row.need('criterion');
  const version = row.need('version');
  return row.isFaulty('criterion') || row.isFaulty('version')
    ? undefined
    : versionKey(String(criterion), Number(version));
}

export function readChange(row: RowIn<typeof VERSIONS>): ChangeNote {
  const driver = bothOrNone(row, 'driverSv', 'driverEn');
  if (driver === undefined && row.has('certainty')) row.missing('driverSv');
  return {
    what: bothLanguages(row, 'whatSv', 'whatEn'),
    why: bothLanguages(row, 'whySv', 'whyEn'),
    moved: row.value('moved') ?? [],
    classification: row.need('changeClass'),
    meaningUnchanged: row.need('meaningUnchanged'),
    ...optional(
      'driver',
      driver === undefined ? undefined : { name: driver, certainty: row.need('certainty') },
    ),
  };
}

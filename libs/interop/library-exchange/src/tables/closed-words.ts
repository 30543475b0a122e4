import {
  LEVEL_NAMES,
  USE_NAMES,
  type Area,
  type ChangeClass,
  type ChangeNote,
  type CriterionTexts,
  type CriterionVersion,
  type Decision,
  type LocalizedText,
  type Movable,
  type ParameterDeclaration,
  type Relation,
  type Source,
} from '@kravsmed/domain';

type Words<T extends string> = Readonly<Record<T, LocalizedText>>;

/** The words of each closed set, as they stand in a sheet; in the order of its drop-down. */
export const LEVELS_IN_WORDS = LEVEL_NAMES;
export const USES_IN_WORDS = USE_NAMES;

export const AREAS_IN_WORDS: Words<Area> = {
  environment: { sv: 'miljö', en: 'environment' },
  animalWelfare: { sv: 'djurskydd', en: 'animal welfare' },
  socialResponsibility: { sv: 'socialt ansvar', en: 'social responsibility' },
};

export const STATUSES_IN_WORDS: Words<Decision['status']> = {
  draft: { sv: 'utkast', en: 'draft' },
  consultation: { sv: 'på remiss', en: 'in consultation' },
  approved: { sv: 'beslutad', en: 'approved' },
  withdrawn: { sv: 'indragen', en: 'withdrawn' },
};

export const CHANGES_IN_WORDS: Words<ChangeClass> = {
  new: { sv: 'ny', en: 'new' },
  stricter: { sv: 'skärpt', en: 'stricter' },
  looser: { sv: 'lättad', en: 'looser' },
  clarified: { sv: 'förtydligad', en: 'clarified' },
};

export const MOVED_IN_WORDS: Words<Movable> = {
  wording: { sv: 'ordalydelse', en: 'wording' },
  level: { sv: 'nivå', en: 'level' },
  use: { sv: 'användning', en: 'use' },
  evidence: { sv: 'bevis', en: 'evidence' },
  scope: { sv: 'omfattning', en: 'scope' },
  parameters: { sv: 'värden', en: 'values' },
};

export const CERTAINTIES_IN_WORDS: Words<NonNullable<ChangeNote['driver']>['certainty']> = {
  adopted: { sv: 'beslutat', en: 'adopted' },
  proposed: { sv: 'förslag', en: 'proposed' },
  assumption: { sv: 'antagande', en: 'assumption' },
};

export const AMOUNTS_IN_WORDS: Words<CriterionVersion['followUpEffort']> = {
  low: { sv: 'liten', en: 'low' },
  medium: { sv: 'medelstor', en: 'medium' },
  high: { sv: 'stor', en: 'high' },
};

export const SOURCES_IN_WORDS: Words<Source['kind']> = {
  law: { sv: 'lag', en: 'law' },
  scheme: { sv: 'märkning eller standard', en: 'scheme' },
  report: { sv: 'rapport', en: 'report' },
  statistics: { sv: 'statistik', en: 'statistics' },
  assumption: { sv: 'antagande', en: 'assumption' },
};

export const RELATIONS_IN_WORDS: Words<Relation['kind']> = {
  raises: { sv: 'höjer nivån från', en: 'raises' },
  implies: { sv: 'innefattar', en: 'implies' },
  conflictsWith: { sv: 'går inte ihop med', en: 'conflicts with' },
  replaces: { sv: 'ersätter', en: 'replaces' },
};

export const RAISING_IN_WORDS: Words<Extract<Relation, { kind: 'raises' }>['how']> = {
  includes: { sv: 'tar med orden', en: 'includes its words' },
  replaces: { sv: 'byter ut orden', en: 'replaces its words' },
};

export const PARAMETERS_IN_WORDS: Words<ParameterDeclaration['type']> = {
  number: { sv: 'tal', en: 'number' },
  percent: { sv: 'procent', en: 'percent' },
  choice: { sv: 'val', en: 'choice' },
  date: { sv: 'dag', en: 'day' },
  text: { sv: 'text', en: 'text' },
};

/** The parts of a criterion's text, in the order in which a reader meets them. */
export const TEXTS_IN_WORDS: Words<keyof CriterionTexts> = {
  title: { sv: 'titel', en: 'title' },
  summary: { sv: 'kort sagt', en: 'summary' },
  requirement: { sv: 'krav', en: 'requirement' },
  award: { sv: 'som tilldelningskriterium', en: 'as award criterion' },
  evidence: { sv: 'förslag till bevis', en: 'suggested evidence' },
  followUp: { sv: 'uppföljning', en: 'follow-up' },
  rationale: { sv: 'motiv', en: 'rationale' },
};

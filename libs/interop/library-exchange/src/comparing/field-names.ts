import type { Language, LocalizedText } from '@kravsmed/domain';
import { TEXTS_IN_WORDS } from '../tables/closed-words';

/** What a field is called, from its path: "Krav (svenska)" for `texts.sv.requirement`. */
export function fieldName(path: string): LocalizedText {
  const steps = path.split('.');
  return { sv: nameIn(steps, 'sv'), en: nameIn(steps, 'en') };
}

function nameIn(steps: readonly string[], language: Language): string {
  const words = steps
    .filter((step) => !(step in LANGUAGE_NAMES))
    .map((step) => NAMES[step]?.[language] ?? step)
    .filter((word) => word !== '')
    .join(', ');
  const spoken = steps.map((step) => LANGUAGE_NAMES[step]?.[language]).find((name) => name);
  const name = words.charAt(0).toLocaleUpperCase('sv') + words.slice(1);
  return spoken === undefined ? name : `${name} (${spoken})`;
}

const both = (sv: string, en: string): LocalizedText => ({ sv, en });

const LANGUAGE_NAMES: Readonly<Record<string, LocalizedText>> = {
  sv: both('svenska', 'Swedish'),
  en: both('engelska', 'English'),
};

const NAMES: Readonly<Record<string, LocalizedText>> = {
  ...TEXTS_IN_WORDS,
  texts: both('', ''),
  criterion: both('kriterium', 'criterion'),
  slug: both('kortnamn', 'short name'),
  area: both('område', 'area'),
  question: both('fråga', 'question'),
  relations: both('samband', 'relation'),
  externalIds: both('nummer i andra register', 'number in other registers'),
  level: both('nivå', 'level'),
  uses: both('användning', 'uses'),
  use: both('användning', 'use'),
  productGroups: both('produktgrupper', 'product groups'),
  parameters: both('värden', 'values'),
  legalBasis: both('rättslig grund', 'legal basis'),
  goals: both('mål', 'goals'),
  lawBaseline: both('vad lagen redan kräver', 'what law already asks'),
  eu: both('EU-rätten', 'EU law'),
  sweden: both('svensk lag', 'Swedish law'),
  beyondEu: both('längre än EU-rätten', 'beyond EU law'),
  beyondSweden: both('längre än svensk lag', 'beyond Swedish law'),
  examples: both('goda exempel', 'good examples'),
  sources: both('källor', 'sources'),
  change: both('ändringen', 'the change'),
  what: both('vad', 'what'),
  why: both('varför', 'why'),
  moved: both('ändrade sidor', 'sides moved'),
  classification: both('art', 'kind'),
  meaningUnchanged: both('oförändrad innebörd', 'meaning unchanged'),
  driver: both('bakgrund', 'driver'),
  certainty: both('säkerhet', 'certainty'),
  followUpEffort: both('uppföljningsarbete', 'follow-up effort'),
  marketAvailability: both('tillgång på marknaden', 'market availability'),
  decision: both('beslut', 'decision'),
  status: both('läge', 'status'),
  approvedOn: both('beslutad den', 'approved on'),
  effectiveFrom: both('gäller från', 'effective from'),
  usableFrom: both('bör användas från', 'usable from'),
  withdrawnFrom: both('indragen från', 'withdrawn from'),
  name: both('namn', 'name'),
  label: both('etikett', 'label'),
  help: both('hjälp', 'help'),
  type: both('typ', 'type'),
  unit: both('enhet', 'unit'),
  unitOne: both('enhet vid 1', 'unit at 1'),
  default: both('förval', 'default'),
  minimum: both('minst', 'minimum'),
  maximum: both('högst', 'maximum'),
  decimals: both('decimaler', 'decimals'),
  maximumLength: both('högst antal tecken', 'maximum length'),
  options: both('val', 'options'),
  value: both('värde', 'value'),
  article: both('artikel', 'article'),
  url: both('webbadress', 'web address'),
  kind: both('slag', 'kind'),
  supports: both('vad den visar', 'what it supports'),
  text: both('text', 'text'),
  illustration: both('påhittat', 'invented'),
  parent: both('överordnad grupp', 'group above'),
  synonyms: both('vardagsord', 'everyday words'),
  cpv: both('CPV-koder', 'CPV codes'),
  guidance: both('vägledning', 'guidance'),
  description: both('beskrivning', 'description'),
  versions: both('version', 'version'),
  criteria: both('kriterium', 'criterion'),
};

import { closed, yesNo } from '../cells/closed-codecs';
import { any } from '../cells/any-codec';
import { countingNumber, decimal, naturalNumber } from '../cells/number-codecs';
import { block, criterionId, line, parameterName, webAddress } from '../cells/text-codecs';
import { PARAMETERS_IN_WORDS, SOURCES_IN_WORDS } from './closed-words';
import { may, must, sheet } from './sheet';

const CRITERION = must(criterionId, 'Kriterium', 'Criterion', 11);
const VERSION = must(countingNumber, 'Version', 'Version', 9);

export const PARAMETERS = sheet(
  'parameters',
  { sv: 'Värden', en: 'Values' },
  {
    sv: 'Värden som köparen fyller i. Namnet står i texten inom dubbla klamrar.',
    en: 'Values that the buyer fills in. The name stands in the text in double braces.',
  },
  {
    criterion: CRITERION,
    version: VERSION,
    name: must(parameterName, 'Namn', 'Name', 16),
    type: must(closed(PARAMETERS_IN_WORDS), 'Typ', 'Type', 10),
    labelSv: must(line, 'Etikett (svenska)', 'Label (Swedish)', 34),
    labelEn: must(line, 'Etikett (engelska)', 'Label (English)', 34),
    helpSv: may(block, 'Hjälp (svenska)', 'Help (Swedish)', 40),
    helpEn: may(block, 'Hjälp (engelska)', 'Help (English)', 40),
    default: may(any, 'Förval', 'Default', 12),
    defaultSv: may(line, 'Förvald text (svenska)', 'Default text (Swedish)', 24),
    defaultEn: may(line, 'Förvald text (engelska)', 'Default text (English)', 24),
    minimum: may(decimal, 'Minst', 'Minimum', 10),
    maximum: may(decimal, 'Högst', 'Maximum', 10),
    decimals: may(naturalNumber, 'Decimaler', 'Decimals', 10),
    unitSv: may(line, 'Enhet (svenska)', 'Unit (Swedish)', 14),
    unitEn: may(line, 'Enhet (engelska)', 'Unit (English)', 14),
    unitOneSv: may(line, 'Enhet vid 1 (svenska)', 'Unit at 1 (Swedish)', 14),
    unitOneEn: may(line, 'Enhet vid 1 (engelska)', 'Unit at 1 (English)', 14),
    maximumLength: may(countingNumber, 'Högst antal tecken', 'Maximum length', 12),
  },
);

export const OPTIONS = sheet(
  'options',
  { sv: 'Val', en: 'Options' },
  {
    sv: 'Det som går att välja för ett värde av typen val.',
    en: 'What can be chosen for a value of the type choice.',
  },
  {
    criterion: CRITERION,
    version: VERSION,
    parameter: must(parameterName, 'Värde', 'Value', 16),
    value: must(line, 'Val', 'Option', 20),
    labelSv: must(line, 'Etikett (svenska)', 'Label (Swedish)', 40),
    labelEn: must(line, 'Etikett (engelska)', 'Label (English)', 40),
  },
);

export const LEGAL_BASIS = sheet(
  'legalBasis',
  { sv: 'Rättslig grund', en: 'Legal basis' },
  {
    sv: 'Lagen bakom varje version; minst en rad per version.',
    en: 'The law behind each version; at least one row per version.',
  },
  {
    criterion: CRITERION,
    version: VERSION,
    nameSv: must(line, 'Namn (svenska)', 'Name (Swedish)', 50),
    nameEn: must(line, 'Namn (engelska)', 'Name (English)', 50),
    article: may(line, 'Artikel', 'Article', 20),
    sfs: may(line, 'SFS', 'SFS', 14),
    celex: may(line, 'CELEX', 'CELEX', 14),
    eli: may(line, 'ELI', 'ELI', 40),
    url: may(webAddress, 'Webbadress', 'Web address', 40),
  },
);

export const SOURCES = sheet(
  'sources',
  { sv: 'Källor', en: 'Sources' },
  {
    sv: 'Varifrån fakta kommer; minst en rad per version.',
    en: 'Where facts come from; at least one row per version.',
  },
  {
    criterion: CRITERION,
    version: VERSION,
    kind: must(closed(SOURCES_IN_WORDS), 'Slag', 'Kind', 16),
    title: must(line, 'Titel', 'Title', 50),
    url: may(webAddress, 'Webbadress', 'Web address', 40),
    supportsSv: may(block, 'Vad den visar (svenska)', 'What it supports (Swedish)', 50),
    supportsEn: may(block, 'Vad den visar (engelska)', 'What it supports (English)', 50),
  },
);

export const EXAMPLES = sheet(
  'examples',
  { sv: 'Goda exempel', en: 'Good examples' },
  {
    sv: 'Exempel på hur kravet har använts. Ett påhittat exempel märks med ja.',
    en: 'Examples of how it has been used. An invented one is marked yes.',
  },
  {
    criterion: CRITERION,
    version: VERSION,
    textSv: must(block, 'Text (svenska)', 'Text (Swedish)', 60),
    textEn: must(block, 'Text (engelska)', 'Text (English)', 60),
    illustration: must(yesNo, 'Påhittat', 'Invented', 10),
  },
);

import { closed } from '../cells/closed-codecs';
import { cpvList, listOf, valueList, wordList } from '../cells/list-codecs';
import { countingNumber, day } from '../cells/number-codecs';
import { block, criterionId, goalId, line, slug, webAddress } from '../cells/text-codecs';
import { AREAS_IN_WORDS, USES_IN_WORDS } from './closed-words';
import { may, must, sheet } from './sheet';

/** What criteria hang on: questions, product groups, goals; and the packages that hold criteria. */
export const QUESTIONS = sheet(
  'questions',
  { sv: 'Frågor', en: 'Questions' },
  {
    sv: 'Det som nivåer i samma rad handlar om.',
    en: 'What levels that stand side by side are about.',
  },
  {
    slug: must(slug, 'Kortnamn', 'Short name', 34),
    area: must(closed(AREAS_IN_WORDS), 'Område', 'Area', 18),
    nameSv: must(line, 'Namn (svenska)', 'Name (Swedish)', 50),
    nameEn: must(line, 'Namn (engelska)', 'Name (English)', 50),
  },
);

export const PRODUCT_GROUPS = sheet(
  'productGroups',
  { sv: 'Produktgrupper', en: 'Product groups' },
  {
    sv: 'Det som köps, som ett träd. En grupp utan överordnad grupp står överst.',
    en: 'What is bought, as a tree. A group without a group above it stands at the top.',
  },
  {
    slug: must(slug, 'Kortnamn', 'Short name', 24),
    parent: may(slug, 'Överordnad grupp', 'Group above', 24),
    nameSv: must(line, 'Namn (svenska)', 'Name (Swedish)', 34),
    nameEn: must(line, 'Namn (engelska)', 'Name (English)', 34),
    synonymsSv: may(wordList, 'Vardagsord (svenska)', 'Everyday words (Swedish)', 40),
    synonymsEn: may(wordList, 'Vardagsord (engelska)', 'Everyday words (English)', 40),
    cpv: may(cpvList, 'CPV-koder', 'CPV codes', 24),
    guidanceSv: must(block, 'Vägledning (svenska)', 'Guidance (Swedish)', 70),
    guidanceEn: must(block, 'Vägledning (engelska)', 'Guidance (English)', 70),
  },
);

export const GOALS = sheet(
  'goals',
  { sv: 'Mål', en: 'Goals' },
  { sv: 'Samhällsmål som kriterier bidrar till.', en: 'Goals of society that criteria serve.' },
  {
    id: must(goalId, 'Kortnamn', 'Short name', 30),
    nameSv: must(line, 'Namn (svenska)', 'Name (Swedish)', 60),
    nameEn: must(line, 'Namn (engelska)', 'Name (English)', 60),
    url: may(webAddress, 'Webbadress', 'Web address', 50),
  },
);

export const PACKAGES = sheet(
  'packages',
  { sv: 'Paket', en: 'Packages' },
  {
    sv: 'Namngivna uppsättningar av kriterier.',
    en: 'Named sets of criteria.',
  },
  {
    id: must(slug, 'Kortnamn', 'Short name', 30),
    nameSv: must(line, 'Namn (svenska)', 'Name (Swedish)', 40),
    nameEn: must(line, 'Namn (engelska)', 'Name (English)', 40),
    descriptionSv: must(block, 'Beskrivning (svenska)', 'Description (Swedish)', 60),
    descriptionEn: must(block, 'Beskrivning (engelska)', 'Description (English)', 60),
    productGroups: must(listOf(slug), 'Produktgrupper', 'Product groups', 30),
  },
);

export const PACKAGE_VERSIONS = sheet(
  'packageVersions',
  { sv: 'Paketens versioner', en: 'Package versions' },
  {
    sv: 'Från när varje version av ett paket gäller.',
    en: 'From when each version of a package applies.',
  },
  {
    package: must(slug, 'Paket', 'Package', 30),
    version: must(countingNumber, 'Version', 'Version', 9),
    effectiveFrom: must(day, 'Gäller från', 'Effective from', 14),
  },
);

export const PACKAGE_CONTENTS = sheet(
  'packageContents',
  { sv: 'Paketens innehåll', en: 'Package contents' },
  {
    sv: 'Kriterierna i varje version av ett paket.',
    en: 'The criteria in each version of a package.',
  },
  {
    package: must(slug, 'Paket', 'Package', 30),
    version: must(countingNumber, 'Version', 'Version', 9),
    criterion: must(criterionId, 'Kriterium', 'Criterion', 12),
    use: may(closed(USES_IN_WORDS), 'Användning', 'Use', 28),
    parameters: may(valueList, 'Värden', 'Values', 30),
  },
);

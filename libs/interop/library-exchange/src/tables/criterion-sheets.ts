import { closed, yesNo } from '../cells/closed-codecs';
import { closedList, listOf } from '../cells/list-codecs';
import { countingNumber, day } from '../cells/number-codecs';
import { block, criterionId, goalId, line, slug } from '../cells/text-codecs';
import {
  AMOUNTS_IN_WORDS,
  AREAS_IN_WORDS,
  CERTAINTIES_IN_WORDS,
  CHANGES_IN_WORDS,
  LEVELS_IN_WORDS,
  MOVED_IN_WORDS,
  RAISING_IN_WORDS,
  RELATIONS_IN_WORDS,
  STATUSES_IN_WORDS,
  TEXTS_IN_WORDS,
  USES_IN_WORDS,
} from './closed-words';
import { may, must, sheet } from './sheet';

const CRITERION = must(criterionId, 'Kriterium', 'Criterion', 11);
const VERSION = must(countingNumber, 'Version', 'Version', 9);

export const CRITERIA = sheet(
  'criteria',
  { sv: 'Kriterier', en: 'Criteria' },
  {
    sv: 'En rad per kriterium: det som är lika i alla versioner.',
    en: 'A row per criterion: what is the same in all versions.',
  },
  {
    criterion: CRITERION,
    slug: must(slug, 'Kortnamn', 'Short name', 36),
    area: must(closed(AREAS_IN_WORDS), 'Område', 'Area', 16),
    question: must(slug, 'Fråga', 'Question', 28),
  },
);

export const VERSIONS = sheet(
  'versions',
  { sv: 'Versioner', en: 'Versions' },
  {
    sv: 'En rad per version: beslut, nivå, användning, vad lagen redan kräver och varför versionen finns.',
    en: 'A row per version: decision, level, uses, what law already asks and why the version exists.',
  },
  {
    criterion: CRITERION,
    version: VERSION,
    status: must(closed(STATUSES_IN_WORDS), 'Beslut', 'Decision', 12),
    level: must(closed(LEVELS_IN_WORDS), 'Nivå', 'Level', 12),
    uses: must(closedList(USES_IN_WORDS), 'Användning', 'Uses', 30),
    productGroups: must(listOf(slug), 'Produktgrupper', 'Product groups', 30),
    goals: may(listOf(goalId), 'Mål', 'Goals', 30),
    followUpEffort: must(closed(AMOUNTS_IN_WORDS), 'Uppföljningsarbete', 'Follow-up effort', 22),
    marketAvailability: must(
      closed(AMOUNTS_IN_WORDS),
      'Tillgång på marknaden',
      'Market availability',
      14,
    ),
    euSv: must(block, 'EU-rätten kräver (svenska)', 'EU law asks (Swedish)', 40),
    euEn: must(block, 'EU-rätten kräver (engelska)', 'EU law asks (English)', 40),
    swedenSv: must(block, 'Svensk lag kräver (svenska)', 'Swedish law asks (Swedish)', 40),
    swedenEn: must(block, 'Svensk lag kräver (engelska)', 'Swedish law asks (English)', 40),
    beyondEu: must(yesNo, 'Längre än EU-rätten', 'Beyond EU law', 12),
    beyondSweden: must(yesNo, 'Längre än svensk lag', 'Beyond Swedish law', 12),
    changeClass: must(closed(CHANGES_IN_WORDS), 'Ändringens art', 'Kind of change', 14),
    moved: may(closedList(MOVED_IN_WORDS), 'Ändrade sidor', 'Sides moved', 24),
    meaningUnchanged: must(yesNo, 'Oförändrad innebörd', 'Meaning unchanged', 12),
    whatSv: must(block, 'Vad som ändras (svenska)', 'What changes (Swedish)', 40),
    whatEn: must(block, 'Vad som ändras (engelska)', 'What changes (English)', 40),
    whySv: must(block, 'Varför (svenska)', 'Why (Swedish)', 40),
    whyEn: must(block, 'Varför (engelska)', 'Why (English)', 40),
    driverSv: may(line, 'Bakgrund (svenska)', 'Driver (Swedish)', 30),
    driverEn: may(line, 'Bakgrund (engelska)', 'Driver (English)', 30),
    certainty: may(closed(CERTAINTIES_IN_WORDS), 'Bakgrundens säkerhet', 'Certainty of driver', 14),
    consultationEndsOn: may(day, 'Remiss till', 'Consultation ends', 12),
    plannedFrom: may(day, 'Planeras gälla från', 'Planned from', 12),
    approvedOn: may(day, 'Beslutad den', 'Approved on', 12),
    effectiveFrom: may(day, 'Gäller från', 'Effective from', 12),
    usableFrom: may(day, 'Bör användas från', 'Usable from', 12),
    usableReasonSv: may(
      line,
      'Skäl till kortare tid (svenska)',
      'Reason for shorter time (Swedish)',
      30,
    ),
    usableReasonEn: may(
      line,
      'Skäl till kortare tid (engelska)',
      'Reason for shorter time (English)',
      30,
    ),
    withdrawnFrom: may(day, 'Indragen från', 'Withdrawn from', 12),
    withdrawnReasonSv: may(
      line,
      'Skäl till indragning (svenska)',
      'Reason for withdrawal (Swedish)',
      30,
    ),
    withdrawnReasonEn: may(
      line,
      'Skäl till indragning (engelska)',
      'Reason for withdrawal (English)',
      30,
    ),
    successor: may(criterionId, 'Ersätts av', 'Succeeded by', 12),
  },
);

export const TEXTS = sheet(
  'texts',
  { sv: 'Texter', en: 'Texts' },
  {
    sv: 'En rad per del av texten, med båda språken bredvid varandra. {{namn}} står där ett värde ska in.',
    en: 'A row per part of the text, with both languages side by side. {{name}} stands where a value goes.',
  },
  {
    criterion: CRITERION,
    version: VERSION,
    part: must(closed(TEXTS_IN_WORDS), 'Del', 'Part', 22),
    sv: may(block, 'Svenska', 'Swedish', 70),
    en: may(block, 'Engelska', 'English', 70),
  },
);

export const RELATIONS = sheet(
  'relations',
  { sv: 'Samband', en: 'Relations' },
  {
    sv: 'Hur kriterier förhåller sig till varandra.',
    en: 'How criteria stand to one another.',
  },
  {
    criterion: CRITERION,
    kind: must(closed(RELATIONS_IN_WORDS), 'Samband', 'Relation', 18),
    to: must(criterionId, 'Till kriterium', 'To criterion', 14),
    how: may(closed(RAISING_IN_WORDS), 'Hur nivån höjs', 'How it raises', 18),
    wordsSv: may(line, 'Skäl eller anmärkning (svenska)', 'Reason or note (Swedish)', 50),
    wordsEn: may(line, 'Skäl eller anmärkning (engelska)', 'Reason or note (English)', 50),
  },
);

export const EXTERNAL_IDS = sheet(
  'externalIds',
  { sv: 'Andra nummer', en: 'Other numbers' },
  {
    sv: 'Samma kriterium i ett annat register, till exempel UHM-KravID 10235:2.',
    en: 'The same criterion in another register, such as UHM-KravID 10235:2.',
  },
  {
    criterion: CRITERION,
    scheme: must(line, 'Register', 'Register', 24),
    id: must(line, 'Nummer där', 'Number there', 24),
  },
);

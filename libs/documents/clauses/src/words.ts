import type { CriterionVersion, Language, Level, Use } from '@kravsmed/domain';

/** The fixed words of a clause document: all that does not come from the library or the buyer. */
export interface Words {
  readonly part: Readonly<Record<Use, string>>;
  readonly use: Readonly<Record<Use, string>>;
  readonly effort: Readonly<Record<CriterionVersion['followUpEffort'], string>>;
  /** What stands for the buyer where the selection does not name one. */
  readonly someBuyer: string;
  readonly lot: (lot: string) => string;
  readonly evidence: string;
  readonly followUp: string;
  readonly rationale: string;
  readonly legalBasis: string;
  readonly weight: string;
  readonly weightShare: (percent: string) => string;
  readonly appliesTo: string;
  readonly appliesToRows: (rows: string, count: number) => string;
  readonly noteBy: (buyer: string) => string;
  readonly adaptedBy: (buyer: string) => string;
  readonly citedUnaltered: (citation: string) => string;
  readonly citedAdapted: (citation: string, buyer: string) => string;
  /** An organisation's own criterion, from scratch. */
  readonly citedLocal: (citation: string, organisation: string) => string;
  /** The same, made from one of the library's. */
  readonly citedFork: (citation: string, organisation: string, base: string) => string;
  readonly register: {
    readonly heading: string;
    readonly caption: string;
    readonly criterion: string;
    readonly version: string;
    readonly title: string;
    readonly section: string;
    readonly state: string;
    readonly use: string;
    readonly level: string;
    /** Short, as columns are narrow. */
    readonly uses: Readonly<Record<Use, string>>;
    readonly levels: Readonly<Record<Level, string>>;
    readonly unaltered: string;
    readonly adapted: string;
    readonly local: string;
    readonly localAdapted: string;
    /** Added to the caption where a criterion is local. */
    readonly captionLocal: string;
  };
  readonly annex: {
    /** For the title of a file that holds the annex alone. */
    readonly short: string;
    readonly heading: string;
    readonly introduction: string;
    readonly adaptations: string;
    readonly adaptationsLegend: string;
    readonly noDifference: string;
    readonly difference: string;
    readonly buyersReason: string;
    readonly noReason: string;
    readonly movedUses: string;
    readonly movedUse: (foreseen: string, chosen: string) => string;
    readonly guidance: string;
    readonly criteria: string;
    readonly lawBaseline: string;
    readonly lawEu: string;
    readonly lawSweden: string;
    readonly beyondLaw: string;
    readonly beyondEuOnly: string;
    readonly withinLaw: string;
    readonly examples: string;
    readonly illustration: string;
    readonly followUpHeading: string;
    readonly followUpCaption: string;
    readonly followUpEffort: string;
  };
}

const SWEDISH: Words = {
  part: {
    qualification: 'Kvalificeringskrav',
    technicalSpecification: 'Tekniska specifikationer',
    awardCriterion: 'Tilldelningskriterier',
    contractPerformance: 'Särskilda kontraktsvillkor',
  },
  use: {
    qualification: 'Kvalificeringskrav',
    technicalSpecification: 'Teknisk specifikation',
    awardCriterion: 'Tilldelningskriterium',
    contractPerformance: 'Särskilt kontraktsvillkor',
  },
  effort: { low: 'Liten', medium: 'Måttlig', high: 'Stor' },
  someBuyer: 'den upphandlande organisationen',
  lot: (lot) => `anbudsområde ${lot}`,
  evidence: 'Bevis',
  followUp: 'Uppföljning',
  rationale: 'Motiv',
  legalBasis: 'Rättslig grund',
  weight: 'Viktning',
  weightShare: (percent) => `${percent} av den samlade utvärderingen`,
  appliesTo: 'Gäller',
  appliesToRows: (rows, count) => `${count === 1 ? 'rad' : 'raderna'} ${rows} i prisbilagan`,
  noteBy: (buyer) => `Tillägg av ${buyer}`,
  adaptedBy: (buyer) => `Anpassad av ${buyer}`,
  citedUnaltered: (citation) => `${citation}, oförändrad`,
  citedAdapted: (citation, buyer) => `${citation}, anpassad av ${buyer}`,
  citedLocal: (citation, organisation) =>
    `Lokalt kriterium ${citation}, skrivet av ${organisation}`,
  citedFork: (citation, organisation, base) =>
    `Lokalt kriterium ${citation}, ${organisation}, utgår från ${base} med ändringar`,
  register: {
    heading: 'Förteckning över kriterier',
    caption:
      'Nummer och version anger var texten finns i kriteriebiblioteket Kravsmed. Oförändrad: lydelsen är bibliotekets. Anpassad: lydelsen är ändrad av den som upphandlar.',
    criterion: 'Nummer',
    version: 'Version',
    title: 'Rubrik',
    section: 'Avser',
    state: 'Lydelse',
    use: 'Används i',
    level: 'Nivå',
    uses: {
      qualification: 'Kvalificering',
      technicalSpecification: 'Specifikation',
      awardCriterion: 'Tilldelning',
      contractPerformance: 'Kontraktsvillkor',
    },
    levels: { basic: 'Bas', advanced: 'Avancerad', spearhead: 'Spjutspets' },
    unaltered: 'Oförändrad',
    adapted: 'Anpassad',
    local: 'Lokal',
    localAdapted: 'Lokal, anpassad',
    captionLocal: 'Lokal: lydelsen är en organisations egen och finns inte i kriteriebiblioteket.',
  },
  annex: {
    short: 'köparens bilaga',
    heading: 'Bilaga: endast för köparen – ta bort före annonsering',
    introduction:
      'Här står det som ni själva behöver för att välja, motivera och följa upp kriterierna. Det ska inte ingå i upphandlingsdokumenten.',
    adaptations: 'Anpassningar av bibliotekets text',
    adaptationsLegend:
      'Överstruken text är bibliotekets ord som har tagits bort. Understruken text är era egna ord.',
    noDifference: 'Lydelsen är densamma som bibliotekets.',
    difference: 'Skillnad mot biblioteket',
    buyersReason: 'Ert skäl',
    noReason: 'Inget skäl är angivet.',
    movedUses: 'Kriterier som används på annat sätt än biblioteket avser',
    movedUse: (foreseen, chosen) => `Biblioteket avser: ${foreseen}. Används här som: ${chosen}.`,
    guidance: 'Om varugrupperna',
    criteria: 'Om kriterierna',
    lawBaseline: 'Vad lagen redan kräver',
    lawEu: 'EU:',
    lawSweden: 'Sverige:',
    beyondLaw: 'Kriteriet går längre än både EU-rätten och svensk lag.',
    beyondEuOnly: 'Kriteriet går längre än EU-rätten men motsvarar svensk lag.',
    withinLaw: 'Kriteriet motsvarar vad EU-rätten redan kräver.',
    examples: 'Exempel',
    illustration: 'Påhittat exempel:',
    followUpHeading: 'Uppföljning i korthet',
    followUpCaption: 'Arbete för att följa upp varje kriterium under avtalstiden',
    followUpEffort: 'Arbetsinsats',
  },
};

const ENGLISH: Words = {
  part: {
    qualification: 'Qualification requirements',
    technicalSpecification: 'Technical specifications',
    awardCriterion: 'Award criteria',
    contractPerformance: 'Contract performance conditions',
  },
  use: {
    qualification: 'Qualification requirement',
    technicalSpecification: 'Technical specification',
    awardCriterion: 'Award criterion',
    contractPerformance: 'Contract performance condition',
  },
  effort: { low: 'Low', medium: 'Moderate', high: 'High' },
  someBuyer: 'the contracting authority',
  lot: (lot) => `lot ${lot}`,
  evidence: 'Evidence',
  followUp: 'Follow-up',
  rationale: 'Rationale',
  legalBasis: 'Legal basis',
  weight: 'Weighting',
  weightShare: (percent) => `${percent} of the overall evaluation`,
  appliesTo: 'Applies to',
  appliesToRows: (rows, count) => `${count === 1 ? 'row' : 'rows'} ${rows} of the price list`,
  noteBy: (buyer) => `Added by ${buyer}`,
  adaptedBy: (buyer) => `Adapted by ${buyer}`,
  citedUnaltered: (citation) => `${citation}, unaltered`,
  citedAdapted: (citation, buyer) => `${citation}, adapted by ${buyer}`,
  citedLocal: (citation, organisation) => `Local criterion ${citation}, written by ${organisation}`,
  citedFork: (citation, organisation, base) =>
    `Local criterion ${citation}, ${organisation}, based on ${base} with changes`,
  register: {
    heading: 'List of criteria',
    caption:
      'Number and version say where the text is found in the criteria library Kravsmed. Unaltered: the wording is the library’s. Adapted: the wording was changed by the contracting authority.',
    criterion: 'Number',
    version: 'Version',
    title: 'Title',
    section: 'Concerns',
    state: 'Wording',
    use: 'Used in',
    level: 'Level',
    uses: {
      qualification: 'Qualification',
      technicalSpecification: 'Specification',
      awardCriterion: 'Award',
      contractPerformance: 'Contract terms',
    },
    levels: { basic: 'Basic', advanced: 'Advanced', spearhead: 'Spearhead' },
    unaltered: 'Unaltered',
    adapted: 'Adapted',
    local: 'Local',
    localAdapted: 'Local, adapted',
    captionLocal:
      'Local: the wording is an organisation’s own and is not found in the criteria library.',
  },
  annex: {
    short: 'the buyer’s annex',
    heading: 'Annex: for the buyer only – remove before publication',
    introduction:
      'This is what you need to choose, justify and follow up the criteria. It is not to be part of the procurement documents.',
    adaptations: 'Adaptations of the library’s text',
    adaptationsLegend:
      'Struck-through text is the library’s words that were removed. Underlined text is your own words.',
    noDifference: 'The wording is the same as the library’s.',
    difference: 'Difference from the library',
    buyersReason: 'Your reason',
    noReason: 'No reason is given.',
    movedUses: 'Criteria used in another way than the library foresees',
    movedUse: (foreseen, chosen) => `The library foresees: ${foreseen}. Used here as: ${chosen}.`,
    guidance: 'About the product groups',
    criteria: 'About the criteria',
    lawBaseline: 'What the law already requires',
    lawEu: 'EU:',
    lawSweden: 'Sweden:',
    beyondLaw: 'The criterion goes further than both EU law and Swedish law.',
    beyondEuOnly: 'The criterion goes further than EU law but matches Swedish law.',
    withinLaw: 'The criterion matches what EU law already requires.',
    examples: 'Examples',
    illustration: 'Invented example:',
    followUpHeading: 'Follow-up in brief',
    followUpCaption: 'Work to follow up each criterion during the contract',
    followUpEffort: 'Effort',
  },
};

export const wordsIn = (language: Language): Words => (language === 'sv' ? SWEDISH : ENGLISH);

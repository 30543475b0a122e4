import type { CriterionTexts, LocalizedText } from '@kravsmed/domain';

type BothLanguages = Readonly<Record<keyof LocalizedText, CriterionTexts>>;

/** Invented criteria, written to hold every shape a text may have; no part of the shipped library. */
export const EXAMPLE_TEXTS: Readonly<Record<string, BothLanguages>> = {
  'KS-1042': {
    sv: {
      title: 'Grisar med hela svansar',
      requirement:
        'Minst {{share}} av griskött, räknat i kilogram per avtalsår, ska komma från grisar som\n\n- har hela svansar vid slakt, och\n- har haft fri tillgång till strö:\n  - halm, hö eller ensilage, eller\n  - annat material som går att böka i.',
      evidence:
        'Leverantören visar ett av följande när avtalet börjar gälla:\n\n- intyg från slakteriet,\n- certifikat från tredje part, eller\n- annat likvärdigt bevis.',
      followUp:
        'Begär statistik över levererad vikt två gånger om året. Saknas bevis ska leverantören rätta det inom 30 dagar.',
      rationale: 'Hela svansar är ett tecken på att grisarna har det bra.',
      summary: 'Grisarna har svansarna kvar.',
    },
    en: {
      title: 'Pigs with intact tails',
      requirement:
        'At least {{share}} of pork, by weight in kilograms a contract year, must come from pigs that\n\n- have intact tails at slaughter, and\n- have had free access to litter:\n  - straw, hay or silage, or\n  - other material that can be rooted in.',
      evidence:
        'The supplier shows one of the following when the contract begins:\n\n- a statement from the slaughterhouse,\n- a third-party certificate, or\n- other equivalent proof.',
      followUp:
        'Ask for statistics of delivered weight twice a year. Missing proof must be supplied within 30 days.',
      rationale: 'Intact tails are a sign that pigs fare well.',
      summary: 'The pigs keep their tails.',
    },
  },
  'KS-1043': {
    sv: {
      title: 'Bedövning före slakt',
      requirement: 'Griskött ska komma från djur som har varit *bedövade* när de avblodades.',
      evidence: 'Intyg från slakteriet eller annat likvärdigt bevis.',
      followUp: 'Stickprov en gång per avtalsår.',
      rationale: 'Bedövning minskar lidande.',
      summary: 'Djuren är bedövade vid slakt.',
    },
    en: {
      title: 'Stunning before slaughter',
      requirement: 'Pork must come from animals that were *stunned* when they were bled.',
      evidence: 'A statement from the slaughterhouse or other equivalent proof.',
      followUp: 'A spot check once a contract year.',
      rationale: 'Stunning lessens suffering.',
      summary: 'Animals are stunned at slaughter.',
    },
  },
  'KS-1044': {
    sv: {
      title: 'Längre betesperiod än lagen kräver',
      requirement:
        'Anbud får poäng efter hur många dygn korna går på bete utöver lagens krav:\n\n1. 30 dygn eller mer: {{points}}\n2. 15–29 dygn: hälften av poängen\n3. färre än 15 dygn: inga poäng',
      evidence: 'Betesjournal, certifikat eller **annat likvärdigt bevis**.',
      followUp: 'Begär betesjournaler i oktober varje avtalsår.',
      rationale: 'Bete ger friskare kor.',
      summary: 'Korna går ute längre.',
    },
    en: {
      title: 'Longer grazing than the law requires',
      requirement:
        'Tenders score by how many days the cows graze beyond what the law requires:\n\n1. 30 days or more: {{points}}\n2. 15–29 days: half the score\n3. fewer than 15 days: no score',
      evidence: 'A grazing record, a certificate or **other equivalent proof**.',
      followUp: 'Ask for grazing records in October each contract year.',
      rationale: 'Grazing makes healthier cows.',
      summary: 'Cows graze for longer.',
    },
  },
  'KS-1045': {
    sv: {
      title: 'Rutin för arbetsvillkor i leveranskedjan',
      requirement:
        'Leverantören ska under avtalstiden ha en rutin för att förebygga, hitta och åtgärda brott mot [ILO:s kärnkonventioner](https://www.ilo.org/).',
      evidence: 'Beskrivning av rutinen senast 60 dagar efter avtalsstart.',
      followUp: 'Gå igenom rutinen tillsammans med leverantören en gång per avtalsår.',
      rationale: 'Arbetsvillkoren i livsmedelskedjan varierar.',
      summary: 'Leverantören tar ansvar för arbetsvillkor.',
    },
    en: {
      title: 'Routine for working conditions in the supply chain',
      requirement:
        'During the contract the supplier must have a routine to prevent, find and remedy breaches of the [ILO core conventions](https://www.ilo.org/).',
      evidence: 'A description of the routine within 60 days of the start of the contract.',
      followUp: 'Go through the routine with the supplier once a contract year.',
      rationale: 'Working conditions in the food chain vary.',
      summary: 'The supplier answers for working conditions.',
    },
  },
  'KS-1046': {
    sv: {
      title: 'Spårbarhet i egen verksamhet',
      requirement: 'Anbudsgivaren ska kunna spåra varje leverans ett led bakåt.',
      evidence: 'Egen beskrivning i anbudet.',
      followUp: 'Prövas före tilldelning.',
      rationale: 'Utan spårbarhet går inget annat krav att följa upp.',
      summary: 'Varorna går att spåra.',
    },
    en: {
      title: 'Traceability in own operations',
      requirement: 'The tenderer must be able to trace each delivery one step back.',
      evidence: 'Own description in the tender.',
      followUp: 'Assessed before award.',
      rationale: 'Without traceability no other requirement can be followed up.',
      summary: 'Goods can be traced.',
    },
  },
  'KS-1047': {
    sv: {
      title: 'Ekologisk mjölk',
      requirement: 'Mjölk ska vara ekologiskt producerad.',
      award: 'Anbud får {{points}} om all mjölk är ekologiskt producerad.',
      evidence: 'Certifikat eller annat likvärdigt bevis.',
      followUp: 'Kontrollera märkningen vid leverans.',
      rationale: 'Ekologisk produktion bidrar till flera miljömål.',
      summary: 'Mjölken är ekologisk.',
    },
    en: {
      title: 'Organic milk',
      requirement: 'Milk must be organically produced.',
      award: 'Tenders score {{points}} if all milk is organically produced.',
      evidence: 'A certificate or other equivalent proof.',
      followUp: 'Check the label on delivery.',
      rationale: 'Organic production serves several environmental objectives.',
      summary: 'The milk is organic.',
    },
  },
};

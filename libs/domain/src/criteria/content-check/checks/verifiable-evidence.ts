import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { parseRichText, plainText } from '../../rich-text';
import { defineVersionCheck, type Remark } from '../check';

/** A document, register or record that somebody can ask for and read. */
const NAMED: Readonly<Record<Language, RegExp>> = {
  sv: /certifikat|märkning|protokoll|rapport|redovisning|förteckning|lista|avtal|journal|intyg (?:från|av|om|som|där)|utdrag|kvitto|faktur|följesedel|kontroll|databas|register|analys|beräkning|resultat|mätning|plan\b|policy|rutin|beskrivning|försäkran|deklaration|statistik|underlag|mätvärde|foto|specifikation|produktblad|datablad|registrering|tillstånd|ritning|beslut|nummer|namn|utbildning|meny|recept|uppgift|etikett|uttag|körjournal|garanti|betyg|sammanställning|provning|logg|godkännande|kod|tabell|matsedel|referens|visar|redogör/iu,
  en: /certificate|label|minutes|report|account|list|agreement|record|statement (?:from|by|on|that)|extract|receipt|invoice|delivery note|check|database|register|analysis|calculation|result|measurement|plan\b|policy|routine|description|declaration|statistics|figure|photo|specification|data sheet|registration|permit|drawing|decision|number|name|training|menu|recipe|information|article data|tables?|log|approval|code|reference|shows|describes/iu,
};
/** Whoever shows it: evidence that nobody is asked for is never handed in. */
const WHO: Readonly<Record<Language, RegExp>> = {
  sv: /anbudsgivare|leverantör|producent|tillverkare|\bnågot av\b|\bett av följande\b|vis(?:as|ar)|lämna|redovisa/iu,
  en: /tenderer|supplier|producer|manufacturer|\bone of\b|show|submit|report|provide|hand/iu,
};
/** Shorter evidence is a bare "yes" or "certificate". */
const FEWEST_WORDS = 8;

/** A requirement that nobody can check is no requirement (LOU 4 kap. 1 §, 9 kap. 1 §; Article 42). */
export const verifiableEvidence = defineVersionCheck({
  id: 'C-verifiable',
  title: { sv: 'Kravet går att kontrollera', en: 'The requirement can be checked' },
  severity: 'error',
  remarks: ({ texts }) => LANGUAGES.flatMap((language) => bare(texts[language].evidence, language)),
});

function bare(evidence: string, language: Language): Remark[] {
  const at = ['texts', language, 'evidence'];
  const words = plainText(parseRichText(evidence)).match(/[\p{L}\d]+/gu) ?? [];
  // An empty text is said by C-texts-complete.
  if (words.length === 0) return [];
  if (words.length < FEWEST_WORDS || !NAMED[language].test(evidence)) {
    return [
      {
        at,
        message: {
          sv: 'Beviset är så allmänt att det inte säger vad som ska visas.',
          en: 'The evidence is so general that it does not say what is to be shown.',
        },
        fix: {
          sv: 'Nämn handlingen: ett certifikat, ett protokoll, en förteckning, ett utdrag, och vad den ska innehålla.',
          en: 'Name the document: a certificate, a record, a list, an extract, and what it must hold.',
        },
      },
    ];
  }
  if (WHO[language].test(evidence)) return [];
  return [
    {
      at,
      message: {
        sv: 'Beviset säger inte vem som lämnar det.',
        en: 'The evidence does not say who hands it in.',
      },
      fix: {
        sv: 'Skriv om anbudsgivaren visar det i anbudet eller leverantören under avtalet.',
        en: 'Write whether the tenderer shows it in the tender or the supplier during the contract.',
      },
    },
  ];
}

import { LANGUAGES, type Language } from '../../../kernel/localized-text';
import { defineVersionCheck } from '../check';

/**
 * Names of labels, certificates and their owners, and brands. A requirement that needs one of them to be
 * read also needs the door to equal proof (LOU 9 kap. 12–15 §§; Directive 2014/24/EU, Articles 42–44).
 */
const NAMES =
  /\b(KRAV(?![a-zåäö])|MSC|ASC|Fairtrade|Rainforest Alliance|UTZ|EU-ekologisk\w*|EU Organic|EU-lövet|EU leaf|Svanen|Nordic Swan|Bra Miljöval|Good Environmental Choice|EU Ecolabel|EU-blomman|EU Blomman|IP Sigill|Svenskt Sigill|Svensk Fågel|Från Sverige|RSPO|RTRS|ProTerra|Donau Soja|Demeter|Beter Leven|Naturland|Friend of the Sea|GLOBALG\.?A\.?P\.?|GlobalG\.?A\.?P\.?|FSC|PEFC|ISCC|EMAS|ISO 14001|ISO 22000|BRCGS|Svensk Miljöbas|Nyckelhålet|amfori|BSCI|SMETA|Sedex|SA8000|RecyClass|Excel|Tetra Pak|Oatly|Arla|Dafgård|Findus)\b/u;

const EQUAL: Readonly<Record<Language, RegExp>> = {
  sv: /likvärdig/iu,
  en: /\bequivalent\b|\bequal\b/iu,
};

export const equalProof = defineVersionCheck({
  id: 'C-equal-proof',
  title: {
    sv: 'Märken och varumärken lämnar plats för likvärdiga',
    en: 'Labels and brands leave room for equals',
  },
  severity: 'error',
  remarks: ({ texts }) =>
    LANGUAGES.flatMap((language) =>
      (['requirement', 'award', 'evidence'] as const).flatMap((field) => {
        const text = texts[language][field] ?? '';
        const name = NAMES.exec(text)?.[1];
        if (name === undefined || EQUAL[language].test(text)) return [];
        return [
          {
            at: ['texts', language, field],
            message: {
              sv: `"${name}" nämns utan "eller likvärdigt".`,
              en: `"${name}" is named without "or equivalent".`,
            },
            fix:
              field === 'evidence'
                ? {
                    sv: 'Lägg till "eller annat likvärdigt bevis".',
                    en: 'Add "or other equivalent proof".',
                  }
                : {
                    sv: 'Skriv de fakta som märket står för. Nämn märket bland bevisen, med "eller annat likvärdigt bevis".',
                    en: 'Write the facts that the label stands for. Name the label among the evidence, with "or other equivalent proof".',
                  },
          },
        ];
      }),
    ),
});

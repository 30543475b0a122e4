import type { LocalizedText } from '../../../kernel/localized-text';
import { parseCitation } from '../../article-citation';
import type { LegalReference } from '../../criterion';
import { defineVersionCheck, type Remark } from '../check';

const ELI =
  /^http:\/\/data\.europa\.eu\/eli\/(dir|dir_del|dir_impl|reg|reg_del|reg_impl|dec|dec_del|dec_impl|reco|treaty)\/(\d{4})\/(\d+)(\/[a-z0-9_/-]+)?(\/oj|\/\d{4}-\d{2}-\d{2})?$/u;
const CELEX = /^[1-9](\d{4})([A-Z]{1,2})(\d{4})(-\d{8})?$/u;
const SFS = /^\d{4}:\d{1,4}$/u;
/** The letter in a CELEX number for each kind of act in an ELI. */
const CELEX_LETTER: Readonly<Record<string, string>> = { dir: 'L', reg: 'R', dec: 'D', reco: 'H' };

export const lawForm = defineVersionCheck({
  id: 'C-law-form',
  title: { sv: 'Lagrum är rätt skrivna', en: 'Legal references are well-formed' },
  severity: 'error',
  remarks: ({ legalBasis }) =>
    legalBasis.flatMap((reference, index) =>
      [
        ...identifiers(reference),
        ...agreement(reference),
        ...swedishStatute(reference),
        ...article(reference),
        ...findable(reference),
      ].map(({ field, ...remark }) => ({ ...remark, at: ['legalBasis', index, field] })),
    ),
});

type Fault = Pick<Remark, 'message' | 'fix' | 'severity'> & {
  readonly field: keyof LegalReference;
};

function identifiers({ eli, celex, sfs }: LegalReference): Fault[] {
  const faults: Fault[] = [];
  const wrong = (field: 'eli' | 'celex' | 'sfs', kind: string, example: string): void => {
    faults.push({
      field,
      message: { sv: `Inget giltigt ${kind}-nummer.`, en: `Not a valid ${kind} number.` },
      fix: { sv: `Skriv det så här: ${example}`, en: `Write it like this: ${example}` },
    });
  };
  if (eli !== undefined && !ELI.test(eli)) {
    wrong('eli', 'ELI', 'http://data.europa.eu/eli/dir/2014/24/oj');
  }
  if (celex !== undefined && !CELEX.test(celex)) wrong('celex', 'CELEX', '32014L0024');
  if (sfs !== undefined && !SFS.test(sfs)) wrong('sfs', 'SFS', '2016:1145');
  return faults;
}

function agreement(reference: LegalReference): Fault[] {
  const fix: LocalizedText = {
    sv: 'Slå upp rättsakten i Eur-Lex och skriv båda numren därifrån.',
    en: 'Look the act up in Eur-Lex and write both numbers from there.',
  };
  if ((reference.eli === undefined) !== (reference.celex === undefined)) {
    const field = reference.eli === undefined ? 'celex' : 'eli';
    return [
      {
        field,
        message: {
          sv: 'En EU-rättsakt behöver både ELI och CELEX.',
          en: 'An EU act needs both an ELI and a CELEX number.',
        },
        fix,
      },
    ];
  }
  const eli = ELI.exec(reference.eli ?? '');
  const celex = CELEX.exec(reference.celex ?? '');
  if (!eli || !celex) return [];
  const letter = CELEX_LETTER[(eli[1] ?? '').replace(/_.*$/u, '')];
  if (
    eli[2] === celex[1] &&
    Number(eli[3]) === Number(celex[3]) &&
    (letter === undefined || letter === celex[2])
  ) {
    return [];
  }
  return [
    {
      field: 'celex',
      message: {
        sv: 'ELI och CELEX nämner olika rättsakter.',
        en: 'ELI and CELEX name different acts.',
      },
      fix,
    },
  ];
}

function swedishStatute({ sfs, name }: LegalReference): Fault[] {
  if (sfs === undefined || !SFS.test(sfs)) return [];
  if (name.sv.includes(sfs) && name.en.includes(sfs)) return [];
  return [
    {
      field: 'name',
      message: {
        sv: `Namnet saknar numret ${sfs}.`,
        en: `The name lacks the number ${sfs}.`,
      },
      fix: {
        sv: `Skriv (${sfs}) i namnet på båda språken.`,
        en: `Write (${sfs}) in the name in both languages.`,
      },
    },
  ];
}

function article({ article: cited }: LegalReference): Fault[] {
  const unread = (cited ?? '')
    .split(';')
    .filter((part) => part.trim() !== '' && parseCitation(part) === undefined);
  if (unread.length === 0 && cited?.trim() !== '') return [];
  return [
    {
      field: 'article',
      message: {
        sv: `Lagrummet "${cited ?? ''}" går inte att skriva ut på båda språken.`,
        en: `The article "${cited ?? ''}" cannot be written out in both languages.`,
      },
      fix: {
        sv: 'Använd kortformen: "9 kap. 12 §", "Art. 57.4 a", "Bilaga I kap. I p. 8".',
        en: 'Use the Swedish shorthand: "9 kap. 12 §", "Art. 57.4 a", "Bilaga I kap. I p. 8".',
      },
    },
  ];
}

function findable({ eli, celex, sfs, url }: LegalReference): Fault[] {
  if (eli !== undefined || celex !== undefined || sfs !== undefined || url !== undefined) return [];
  return [
    {
      field: 'url',
      severity: 'warning',
      message: {
        sv: 'Läsaren kan inte slå upp källan: varken nummer eller adress finns.',
        en: 'A reader cannot look it up: there is neither a number nor an address.',
      },
      fix: { sv: 'Lägg till "url".', en: 'Add a "url".' },
    },
  ];
}

import type { IsoDate } from '../../../kernel/iso-date';
import type { CriterionVersion, LegalReference } from '../../criterion';
import { legalActKey, type LegalAct, type LegalActs } from '../../legal-act';
import { startOf, stateOf } from '../../lifecycle';
import { defineVersionCheck, type CheckContext, type Remark } from '../check';

/** An act that has ended is cited only by a version that says so; one that has not begun, by none. */
export const lawInForce = defineVersionCheck({
  id: 'C-law-in-force',
  title: { sv: 'Lagen gäller när kriteriet gäller', en: 'The law applies when the criterion does' },
  severity: 'error',
  remarks: (version, context) => {
    const { acts, today } = context;
    if (acts === undefined) return [];
    const from = startOf(version) ?? today;
    const cited = version.legalBasis.flatMap((reference, index): Remark[] => {
      const key = legalActKey(reference);
      if (key === undefined) return [];
      const act = acts.get(key);
      const fault =
        act === undefined ? unknownAct(key) : actFault(act, reference, version, from, context);
      return fault === undefined ? [] : [{ at: ['legalBasis', index, 'name'], ...fault }];
    });
    return [...cited, ...sourcesToCome(version, from, acts)];
  },
});

const CELEX_LETTER: Readonly<Record<string, string>> = { dir: 'L', reg: 'R', dec: 'D', reco: 'H' };

/** A figure cannot come from an act of a later day. */
function sourcesToCome({ sources }: CriterionVersion, from: IsoDate, acts: LegalActs): Remark[] {
  return sources.flatMap(({ url = '' }, index): Remark[] => {
    const [, kind = '', year = '', number = ''] =
      /\/eli\/([a-z]+)[a-z_]*\/(\d{4})\/(\d+)/u.exec(url) ?? [];
    const act = acts.get(`CELEX:3${year}${CELEX_LETTER[kind] ?? ''}${number.padStart(4, '0')}`);
    if (act === undefined || from >= act.inForceFrom) return [];
    return [{ at: ['sources', index, 'url'], ...notYet(act, from) }];
  });
}

type Fault = Pick<Remark, 'message' | 'fix' | 'severity'>;

const unknownAct = (key: string): Fault => ({
  severity: 'warning',
  message: {
    sv: `Ingen vet när ${key} gäller: rättsakten finns inte i tabellen.`,
    en: `Nobody knows when ${key} is law: the act is not in the table.`,
  },
  fix: {
    sv: 'Lägg till den i acts.yaml med dagar och källa.',
    en: 'Add it to acts.yaml with its days and a source.',
  },
});

const notYet = (act: LegalAct, from: IsoDate): Fault => ({
  message: {
    sv: `${act.name.sv} gäller från ${act.inForceFrom}, kriteriet redan från ${from}.`,
    en: `${act.name.en} is in force from ${act.inForceFrom}, the criterion from ${from} already.`,
  },
  fix: {
    sv: 'Hänvisa till den lag som gällde den dagen, eller flytta kriteriets dag.',
    en: 'Cite the law of that day, or move the day of the criterion.',
  },
});

function actFault(
  act: LegalAct,
  reference: LegalReference,
  version: CriterionVersion,
  from: IsoDate,
  { criterion, today }: CheckContext,
): Fault | undefined {
  const { repealedFrom, replacedBy, inForceFrom } = act;
  const instead = replacedBy === undefined ? undefined : replacedBy.replace(/^(CELEX|SFS):/u, '');
  const replace = {
    sv:
      instead === undefined ? 'Hänvisa till det som gäller i stället.' : `Hänvisa till ${instead}.`,
    en: instead === undefined ? 'Cite what applies instead.' : `Cite ${instead}.`,
  };
  if (from < inForceFrom) {
    return notYet(act, from);
  }
  if (repealedFrom === undefined) return undefined;
  if (from >= repealedFrom) {
    // What is cited as history says so in its name.
    if (/upphäv/iu.test(reference.name.sv)) return undefined;
    return {
      message: {
        sv: `${act.name.sv} upphävdes ${repealedFrom}, före kriteriets första dag ${from}.`,
        en: `${act.name.en} was repealed on ${repealedFrom}, before the first day of the criterion ${from}.`,
      },
      fix: replace,
    };
  }
  const stillMet = ['inForce', 'upcoming', 'inConsultation', 'draft'].includes(
    stateOf(criterion, version, today),
  );
  if (!stillMet || repealedFrom > today) return undefined;
  return {
    severity: 'warning',
    message: {
      sv: `${act.name.sv} upphävdes ${repealedFrom}, men versionen gäller ännu.`,
      en: `${act.name.en} was repealed on ${repealedFrom}, but the version is still in force.`,
    },
    fix: {
      sv: `Skriv nästa version. ${replace.sv}`,
      en: `Write the next version. ${replace.en}`,
    },
  };
}

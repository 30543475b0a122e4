import type { LocalizedText } from '../kernel/localized-text';

export const CHAIN_BREAKS = [
  'rowAltered',
  'rowMissing',
  'rowAdded',
  'orderChanged',
  'linkBroken',
  'tailCutOff',
  'headAltered',
] as const;

/** The first place where a chain is not what was once written. */
export interface ChainBreak {
  readonly reason: (typeof CHAIN_BREAKS)[number];
  /** The number of the row that was looked for there. */
  readonly number: number;
  readonly message: LocalizedText;
}

export const breakOf = (reason: ChainBreak['reason'], number: number): ChainBreak => ({
  reason,
  number,
  message: messageOf(reason, number),
});

function messageOf(reason: ChainBreak['reason'], number: number): LocalizedText {
  switch (reason) {
    case 'rowAltered':
      return {
        sv: `Rad ${number} har ändrats efter att den skrevs.`,
        en: `Row ${number} was altered after it was written.`,
      };
    case 'rowMissing':
      return { sv: `Rad ${number} saknas.`, en: `Row ${number} is missing.` };
    case 'rowAdded':
      return {
        sv: `En rad har skjutits in där rad ${number} ska stå.`,
        en: `A row was put in where row ${number} should stand.`,
      };
    case 'orderChanged':
      return {
        sv: `Ordningen har ändrats: rad ${number} står inte på sin plats.`,
        en: `The order was changed: row ${number} is not in its place.`,
      };
    case 'linkBroken':
      return number === 1
        ? {
            sv: 'Rad 1 är inte den första som skrevs: loggens början har bytts ut.',
            en: 'Row 1 is not the first that was written: the beginning of the log was replaced.',
          }
        : {
            sv: `Rad ${number} hör inte ihop med rad ${number - 1}: en av dem har bytts ut.`,
            en: `Row ${number} does not belong with row ${number - 1}: one of them was replaced.`,
          };
    case 'tailCutOff':
      return {
        sv: `Slutet av loggen saknas, från och med rad ${number}.`,
        en: `The end of the log is missing, from row ${number} on.`,
      };
    case 'headAltered':
      return {
        sv: 'Loggens slut stämmer inte med det som antecknats om den: den sista raden eller anteckningen har bytts ut.',
        en: 'The end of the log is not what was noted of it: the last row or the note was replaced.',
      };
  }
}

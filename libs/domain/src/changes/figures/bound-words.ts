import type { Language } from '../../kernel/localized-text';
import type { Bound } from './figure';

interface BoundWords {
  /** What stands before the number; the longest first, as "inte mer än" holds "mer än". */
  readonly before: readonly (readonly [pattern: string, bound: Bound])[];
  /** What stands after number and unit. */
  readonly after: readonly (readonly [pattern: string, bound: Bound])[];
  /** Words that may stand between bound and number: "minst cirka 30". */
  readonly between: string;
  /** Words that follow a number without being what is counted. */
  readonly joining: string;
  readonly rangeStart: string;
  readonly rangeMiddle: string;
}

export const BOUND_WORDS: Readonly<Record<Language, BoundWords>> = {
  sv: {
    before: [
      [
        '(?:inte|ej|aldrig) (?:vara |bli |väga )?(?:mer|fler|högre|längre|större|äldre|tyngre) än',
        'atMost',
      ],
      [
        '(?:inte|ej|aldrig) (?:vara |bli |väga )?(?:mindre|färre|lägre|kortare|yngre|lättare) än',
        'atLeast',
      ],
      ['(?:inte|ej|aldrig) (?:får )?(?:överstiga|överskrida|överstiger|överskrider)', 'atMost'],
      [
        '(?:inte|ej|aldrig) (?:får )?(?:understiga|underskrida|understiger|underskrider)',
        'atLeast',
      ],
      ['(?:mer|fler|högre|längre|större|äldre|tyngre) än', 'moreThan'],
      ['(?:mindre|färre|lägre|kortare|yngre|lättare) än', 'lessThan'],
      ['(?:överstiga|överskrida|överstiger|överskrider)', 'moreThan'],
      ['(?:understiga|underskrida|understiger|underskrider)', 'lessThan'],
      ['(?:minst|lägst|åtminstone|som lägst|minimum|tidigast efter)', 'atLeast'],
      ['(?:högst|maximalt|som mest|max|upp till|inom)', 'atMost'],
      ['(?:senast|till och med|fram till|före)', 'by'],
      ['(?:från och med|från|sedan|efter|tidigast)', 'from'],
      ['över', 'moreThan'],
      ['under', 'lessThan'],
    ],
    after: [
      ['eller (?:mer|fler|högre|längre|större|äldre)', 'atLeast'],
      ['eller (?:mindre|färre|lägre|kortare|yngre)', 'atMost'],
    ],
    between: '(?:cirka|ca|ungefär|totalt|sammanlagt|den|var|varje|de|år)',
    joining: 'av|per|i|på|för|och|eller|till|med|som|vid|om|är|ska',
    rangeStart: '(?:mellan|från)',
    rangeMiddle: '(?:och|till)',
  },
  en: {
    before: [
      ['(?:not|no|never) (?:be )?(?:more|higher|longer|larger|older|heavier) than', 'atMost'],
      ['(?:not|no|never) (?:be )?(?:less|fewer|lower|shorter|smaller|younger) than', 'atLeast'],
      ['(?:not|never) (?:to )?(?:exceed|be above|go above)', 'atMost'],
      ['(?:not|never) (?:to )?(?:fall below|be below|go below)', 'atLeast'],
      ['(?:no later than|not later than|at the latest(?: on| by)?)', 'by'],
      ['(?:more|higher|longer|larger|older|heavier) than', 'moreThan'],
      ['(?:less|fewer|lower|shorter|smaller|younger) than', 'lessThan'],
      ['(?:exceeds|exceed|exceeding|above|over)', 'moreThan'],
      ['(?:below|under)', 'lessThan'],
      ['(?:at least|a minimum of|minimum|at a minimum)', 'atLeast'],
      ['(?:at most|a maximum of|maximum|up to|within|max)', 'atMost'],
      ['(?:by|until|before)', 'by'],
      ['(?:from|since|after|as of|starting)', 'from'],
    ],
    after: [
      ['or (?:more|higher|longer|larger|older)', 'atLeast'],
      ['or (?:less|fewer|lower|shorter|smaller|younger)', 'atMost'],
    ],
    between: '(?:about|around|approximately|in total|a total of|the|every|each|than|age of)',
    joining: 'of|per|in|on|for|and|or|to|with|that|at|is|are|shall',
    rangeStart: '(?:between|from)',
    rangeMiddle: '(?:and|to)',
  },
};

import type { Selection, SelectionItem } from './selection';
import type { SelectionProblem } from './selection-problem';

/** What is wrong with one item's weight. */
export function weightProblems(item: SelectionItem, pointer: string): SelectionProblem[] {
  const { weight } = item;
  if (weight === undefined || weight === null) return [];
  if (item.use !== 'awardCriterion') {
    return [
      {
        pointer: `${pointer}/weight`,
        code: 'weightOutsideAward',
        message: {
          sv: 'Bara tilldelningskriterier viktas. Ta bort vikten eller använd kriteriet som tilldelningskriterium.',
          en: 'Only award criteria are weighted. Remove the weight or use the criterion as an award criterion.',
        },
      },
    ];
  }
  if (Number.isFinite(weight) && weight > 0 && weight <= 100) return [];
  return [
    {
      pointer: `${pointer}/weight`,
      code: 'badWeight',
      message: {
        sv: 'Vikten ska vara mer än 0 och högst 100 procent.',
        en: 'The weight must be more than 0 and at most 100 per cent.',
      },
    },
  ];
}

/** Each lot is evaluated by itself: weights are summed lot by lot. */
export function weightSumProblems(selection: Selection): SelectionProblem[] {
  return [...weightsByLot(selection)]
    .filter(([, { sum }]) => sum > 100)
    .map(([lot, { sum, pointer }]) => ({
      pointer,
      code: 'weightSum',
      message: {
        sv: `Vikterna${lot === '' ? '' : ` i del ${lot}`} blir tillsammans ${sum} procent. Sänk dem till högst 100; priset ska också rymmas.`,
        en: `The weights${lot === '' ? '' : ` in lot ${lot}`} add up to ${sum} per cent. Lower them to at most 100; price must fit in too.`,
      },
    }));
}

/** The sum of the award weights of each lot ('' where there are no lots) and where the lot begins. */
export function weightsByLot(
  selection: Selection,
): Map<string, { readonly sum: number; readonly pointer: string }> {
  const lots = new Map<string, { sum: number; pointer: string }>();
  selection.sections.forEach((section, index) => {
    const lot = section.lot?.trim() ?? '';
    const weight = section.items
      .filter((item) => item.use === 'awardCriterion')
      .reduce((sum, item) => sum + (item.weight ?? 0), 0);
    const known = lots.get(lot) ?? { sum: 0, pointer: `/sections/${index}` };
    // Rounded, so that 33.3 + 33.3 + 33.4 is 100 and not a hair more.
    lots.set(lot, { ...known, sum: Math.round((known.sum + weight) * 1e6) / 1e6 });
  });
  return lots;
}

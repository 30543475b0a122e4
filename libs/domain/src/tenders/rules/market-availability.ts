import { isMandatory, selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const marketAvailability = defineRule({
  id: 'R-lou-market-availability',
  title: { sv: 'Få leverantörer klarar kravet', en: 'Few suppliers can meet it' },
  law: {
    sv: 'LOU 4 kap. 1 § (proportionalitet); direktiv 2014/24/EU art. 18',
    en: 'Swedish Procurement Act ch. 4 s. 1 (proportionality); Directive 2014/24/EU Art. 18',
  },
  remarks: (selection, library) =>
    selectedItems(selection, library)
      .filter(
        (selected) =>
          isMandatory(selected) &&
          selected.version.level === 'spearhead' &&
          selected.version.marketAvailability === 'low' &&
          (selected.item.appliesToRows ?? []).length === 0,
      )
      .map(({ item, version, pointer }) => ({
        severity: 'warning',
        pointer: `${pointer}/use`,
        message: {
          sv: `${item.criterion} ”${version.texts.sv.title}” är på spjutspetsnivå och få leverantörer klarar det, men här är det obligatoriskt för alla varor.`,
          en: `${item.criterion} “${version.texts.en.title}” is at spearhead level and few suppliers can meet it, yet here it is mandatory for all articles.`,
        },
        fix: {
          sv: 'Använd det som tilldelningskriterium eller låt det gälla bara någon rad i prislistan.',
          en: 'Use it as an award criterion, or let it apply to only a row or so of the price list.',
        },
      })),
});

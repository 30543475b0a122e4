import { selectedItems } from '../selected-items';
import { defineRule, type Remark } from './rule';

export const lawFloor = defineRule({
  id: 'R-law-floor',
  title: { sv: 'Upprepar bara lagen', en: 'Only repeats the law' },
  law: null,
  remarks: (selection, library) =>
    selectedItems(selection, library).flatMap(({ item, version, pointer }): Remark[] => {
      const { beyondEu, beyondSweden, eu, sweden } = version.lawBaseline;
      if (!beyondEu) {
        return [
          {
            severity: 'warning',
            pointer: `${pointer}/criterion`,
            message: {
              sv: `${item.criterion} kräver inte mer än EU-rätten: ${eu.sv}`,
              en: `${item.criterion} asks no more than EU law: ${eu.en}`,
            },
            fix: {
              sv: 'Välj en högre nivå, eller behåll det bara om du behöver kunna följa upp lagkravet i avtalet.',
              en: 'Choose a higher level, or keep it only if you need to follow up the legal duty in the contract.',
            },
          },
        ];
      }
      if (beyondSweden) return [];
      return [
        {
          severity: 'information',
          pointer: `${pointer}/criterion`,
          message: {
            sv: `${item.criterion} ligger på svensk lags nivå: ${sweden.sv} Produktion enligt svensk lag uppfyller det, men ursprung får inte krävas.`,
            en: `${item.criterion} is at the level of Swedish law: ${sweden.en} Production under Swedish law meets it, but origin may not be demanded.`,
          },
        },
      ];
    }),
});

import { USE_NAMES } from '../../criteria/designations';
import { selectedItems } from '../selected-items';
import { defineRule, type Remark } from './rule';

export const permittedUse = defineRule({
  id: 'R-lou-permitted-use',
  title: { sv: 'Rätt del av upphandlingen', en: 'Right part of the tender' },
  law: {
    sv: 'LOU 9, 14, 16 och 17 kap.; direktiv 2014/24/EU art. 42, 58, 67 och 70',
    en: 'Swedish Procurement Act ch. 9, 14, 16 and 17; Directive 2014/24/EU Art. 42, 58, 67 and 70',
  },
  remarks: (selection, library) =>
    selectedItems(selection, library)
      .filter(({ item, version }) => !version.uses.includes(item.use))
      .flatMap(({ item, version, pointer }) => {
        const remarks: Remark[] = [];
        const use = USE_NAMES[item.use];
        const permitted = (language: 'sv' | 'en'): string =>
          version.uses.map((one) => USE_NAMES[one][language]).join(', ');
        if (!item.useReason?.trim()) {
          remarks.push({
            severity: 'error',
            pointer: `${pointer}/use`,
            message: {
              sv: `${item.criterion} används som ${use.sv} men är skrivet för: ${permitted('sv')}.`,
              en: `${item.criterion} is used as ${use.en} but is written for: ${permitted('en')}.`,
            },
            fix: {
              sv: 'Byt användning, eller skriv varför den är rätt här.',
              en: 'Change the use, or write why it is right here.',
            },
          });
        }
        if (item.use === 'awardCriterion' && !item.adaptation) {
          remarks.push({
            severity: 'error',
            pointer: `${pointer}/use`,
            message: {
              sv: `${item.criterion} har ingen skala för poäng och kan inte utvärderas som det står.`,
              en: `${item.criterion} has no scale for points and cannot be scored as it stands.`,
            },
            fix: {
              sv: 'Gör en anpassning som anger vad som ger poäng och högsta poäng, eller välj en annan användning.',
              en: 'Make an adaptation that says what earns points and the maximum score, or choose another use.',
            },
          });
        }
        return remarks;
      }),
});

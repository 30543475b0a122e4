import type { ProductGroup } from '../../criteria/product-group';
import { defineRule } from './rule';

const isMealService = (group: ProductGroup): boolean =>
  group.cpv.some((code) => code.startsWith('55'));
const isFood = (group: ProductGroup): boolean =>
  group.cpv.some((code) => code.startsWith('15') || code.startsWith('03'));

export const mealServices = defineRule({
  id: 'R-lou-meal-services',
  title: { sv: 'Måltidstjänst och livsmedel ihop', en: 'Meal service and food together' },
  law: {
    sv: 'LOU 2 och 19 kap.; direktiv 2014/24/EU art. 3 och 74–76, bilaga XIV',
    en: 'Swedish Procurement Act ch. 2 and 19; Directive 2014/24/EU Art. 3 and 74–76, Annex XIV',
  },
  remarks: (selection, library) => {
    const groups = selection.sections.map(({ productGroup }) =>
      library.productGroups.get(productGroup),
    );
    const service = groups.findIndex((group) => group !== undefined && isMealService(group));
    const food = groups.some(
      (group) => group !== undefined && isFood(group) && !isMealService(group),
    );
    if (service === -1 || !food) return [];
    return [
      {
        severity: 'warning',
        pointer: `/sections/${service}/productGroup`,
        message: {
          sv: 'Upphandlingen blandar måltidstjänster (CPV 55, enklare regler) med livsmedel (varor, vanliga regler). Det huvudsakliga föremålet avgör vilka regler som gäller.',
          en: 'The tender mixes meal services (CPV 55, light regime) with food (supplies, ordinary rules). The main object decides which rules apply.',
        },
        fix: {
          sv: 'Avgör vilket som är huvudsakligt föremål och skriv ner varför, eller upphandla dem var för sig.',
          en: 'Decide which is the main object and write down why, or procure them separately.',
        },
      },
    ];
  },
});

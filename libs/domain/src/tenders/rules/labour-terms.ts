import { selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const labourTerms = defineRule({
  id: 'R-lou-labour-terms',
  title: {
    sv: 'Arbetsvillkor hör hemma i kontraktet',
    en: 'Working conditions belong in the contract',
  },
  law: {
    sv: 'LOU 17 kap. 1–5 §§; direktiv 2014/24/EU art. 70',
    en: 'Swedish Procurement Act ch. 17 ss. 1–5; Directive 2014/24/EU Art. 70',
  },
  remarks: (selection, library) =>
    selectedItems(selection, library)
      .filter(
        ({ item, criterion }) =>
          criterion.area === 'socialResponsibility' && item.use === 'technicalSpecification',
      )
      .map(({ item, pointer }) => ({
        severity: 'warning',
        pointer: `${pointer}/use`,
        message: {
          sv: `${item.criterion} gäller socialt ansvar och står som teknisk specifikation. Arbets- och handelsvillkor beskriver inte varan.`,
          en: `${item.criterion} is about social responsibility and stands as a technical specification. Terms of work and trade do not describe the product.`,
        },
        fix: {
          sv: 'Gör det till ett särskilt kontraktsvillkor.',
          en: 'Make it a contract performance condition.',
        },
      })),
});

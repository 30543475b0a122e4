import { citeVersion } from '../../criteria/criterion';
import { formatDate } from '../../criteria/parameter-value';
import { selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const usableFrom = defineRule({
  id: 'R-usable-from',
  title: { sv: 'Leverantörerna behöver tid', en: 'Suppliers need time' },
  law: {
    sv: 'LOU 4 kap. 1 § (proportionalitet); direktiv 2014/24/EU art. 18',
    en: 'Swedish Procurement Act ch. 4 s. 1 (proportionality); Directive 2014/24/EU Art. 18',
  },
  remarks: (selection, library) =>
    selectedItems(selection, library).flatMap(({ criterion, version, pointer }) => {
      const { decision } = version;
      if (!('usableFrom' in decision) || selection.publicationDate >= decision.usableFrom)
        return [];
      const cited = citeVersion(criterion.id, version.version);
      return [
        {
          severity: 'warning' as const,
          pointer: `${pointer}/version`,
          message: {
            sv: `${cited} bör användas först från ${formatDate(decision.usableFrom, 'sv')}, så att leverantörerna hinner ta fram uppgifter om sina varor.`,
            en: `${cited} should be used from ${formatDate(decision.usableFrom, 'en')} at the earliest, so that suppliers have time to gather data on their articles.`,
          },
          fix: {
            sv: 'Annonsera senare, eller använd en version som leverantörerna redan känner.',
            en: 'Publish later, or use a version that suppliers already know.',
          },
        },
      ];
    }),
});

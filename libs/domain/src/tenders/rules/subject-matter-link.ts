import { related } from '../../criteria/product-groups';
import { selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const subjectMatterLink = defineRule({
  id: 'R-lou-subject-matter',
  title: { sv: 'Samband med det som köps', en: 'Link to the subject matter' },
  law: {
    sv: 'LOU 9, 16 och 17 kap.; direktiv 2014/24/EU art. 42, 67.3 och 70',
    en: 'Swedish Procurement Act ch. 9, 16 and 17; Directive 2014/24/EU Art. 42, 67(3) and 70',
  },
  remarks: (selection, library) =>
    selectedItems(selection, library)
      .filter(
        ({ section, version }) =>
          library.productGroups.has(section.productGroup) &&
          !version.productGroups.some((group) =>
            related(library.productGroups, group, section.productGroup),
          ),
      )
      .map(({ item, section, version, pointer }) => {
        const group = library.productGroups.get(section.productGroup)?.name;
        return {
          severity: 'error',
          pointer: `${pointer}/criterion`,
          message: {
            sv: `${item.criterion} ”${version.texts.sv.title}” gäller inte ${group?.sv ?? section.productGroup}.`,
            en: `${item.criterion} “${version.texts.en.title}” is not about ${group?.en ?? section.productGroup}.`,
          },
          fix: {
            sv: 'Flytta kriteriet till ett avsnitt för rätt produktgrupp eller ta bort det.',
            en: 'Move the criterion to a section for the right product group or remove it.',
          },
        };
      }),
});

import { comingSoon } from '../../criteria/coming-soon';
import { citeVersion } from '../../criteria/criterion';
import { stateOf } from '../../criteria/lifecycle';
import { formatDate } from '../../criteria/parameter-value';
import { selectedItems } from '../selected-items';
import { defineRule } from './rule';

export const changesSoon = defineRule({
  id: 'R-changes-soon',
  title: { sv: 'Ändras snart efter annonseringen', en: 'Changes soon after publication' },
  law: null,
  remarks: (selection, library) =>
    selectedItems(selection, library).flatMap(({ criterion, version, pointer }) => {
      const day = selection.publicationDate;
      if (stateOf(criterion, version, day) !== 'inForce') return [];
      const soon = comingSoon(criterion, day);
      const { decision } = version;
      if (soon?.kind === 'withdrawal' && decision.status === 'withdrawn') {
        return [
          {
            severity: 'warning' as const,
            pointer: `${pointer}/version`,
            message: {
              sv: `${citeVersion(criterion.id, version.version)} återkallas ${formatDate(soon.from, 'sv')}. ${decision.withdrawnReason.sv}`,
              en: `${citeVersion(criterion.id, version.version)} is withdrawn from ${formatDate(soon.from, 'en')}. ${decision.withdrawnReason.en}`,
            },
            fix: {
              sv: 'Överväg ett annat kriterium, eller skriv hur villkoret ska hanteras under avtalstiden.',
              en: 'Consider another criterion, or write how the term is handled during the contract.',
            },
          },
        ];
      }
      if (soon?.kind !== 'newVersion') return [];
      const decided = soon.certainty === 'decided';
      const cited = citeVersion(criterion.id, soon.version);
      return [
        {
          severity: decided ? ('warning' as const) : ('information' as const),
          pointer: `${pointer}/version`,
          message: {
            sv: `${cited} ${decided ? 'börjar gälla' : 'är på remiss och föreslås gälla från'} ${formatDate(soon.from, 'sv')}. ${soon.change.what.sv}`,
            en: `${cited} ${decided ? 'applies from' : 'is in consultation and proposed to apply from'} ${formatDate(soon.from, 'en')}. ${soon.change.what.en}`,
          },
          fix: {
            sv: 'Läs ändringen. Gäller avtalet längre än så, skriv om villkoret kan behöva följa med.',
            en: 'Read the change. If the contract runs longer, consider whether the term must follow.',
          },
        },
      ];
    }),
});

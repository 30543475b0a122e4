import { citeVersion } from '../../criteria/criterion';
import { nextVersion, startOf, stateOf } from '../../criteria/lifecycle';
import { formatDate } from '../../criteria/parameter-value';
import { addMonths } from '../../kernel/iso-date';
import { selectedItems } from '../selected-items';
import { defineRule } from './rule';

/** About the time from publication until deliveries run. */
const MONTHS_AHEAD = 12;

export const changesSoon = defineRule({
  id: 'R-changes-soon',
  title: { sv: 'Ändras snart efter annonseringen', en: 'Changes soon after publication' },
  law: null,
  remarks: (selection, library) =>
    selectedItems(selection, library).flatMap(({ criterion, version, pointer }) => {
      const day = selection.publicationDate;
      if (stateOf(criterion, version, day) !== 'inForce') return [];
      const next = nextVersion(criterion, day);
      const start = next && startOf(next);
      const { decision } = version;
      if (
        decision.status === 'withdrawn' &&
        decision.withdrawnFrom <= addMonths(day, MONTHS_AHEAD)
      ) {
        return [
          {
            severity: 'warning' as const,
            pointer: `${pointer}/version`,
            message: {
              sv: `${citeVersion(criterion.id, version.version)} återkallas ${formatDate(decision.withdrawnFrom, 'sv')}. ${decision.withdrawnReason.sv}`,
              en: `${citeVersion(criterion.id, version.version)} is withdrawn from ${formatDate(decision.withdrawnFrom, 'en')}. ${decision.withdrawnReason.en}`,
            },
            fix: {
              sv: 'Överväg ett annat kriterium, eller skriv hur villkoret ska hanteras under avtalstiden.',
              en: 'Consider another criterion, or write how the term is handled during the contract.',
            },
          },
        ];
      }
      if (next === undefined || start === undefined || start > addMonths(day, MONTHS_AHEAD)) {
        return [];
      }
      const decided = stateOf(criterion, next, day) === 'upcoming';
      const cited = citeVersion(criterion.id, next.version);
      return [
        {
          severity: decided ? ('warning' as const) : ('information' as const),
          pointer: `${pointer}/version`,
          message: {
            sv: `${cited} ${decided ? 'börjar gälla' : 'är på remiss och föreslås gälla från'} ${formatDate(start, 'sv')}. ${next.change.what.sv}`,
            en: `${cited} ${decided ? 'applies from' : 'is in consultation and proposed to apply from'} ${formatDate(start, 'en')}. ${next.change.what.en}`,
          },
          fix: {
            sv: 'Läs ändringen. Gäller avtalet längre än så, skriv om villkoret kan behöva följa med.',
            en: 'Read the change. If the contract runs longer, consider whether the term must follow.',
          },
        },
      ];
    }),
});

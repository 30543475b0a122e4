import { addMonths } from '../../../kernel/iso-date';
import { defineVersionCheck } from '../check';

/** Months that suppliers need between a decision and its first use. */
const NOTICE_MONTHS = 3;

export const notice = defineVersionCheck({
  id: 'C-notice',
  title: { sv: 'Leverantörerna får tid', en: 'Suppliers get time' },
  severity: 'error',
  remarks: ({ decision }) => {
    if (decision.status !== 'approved' || decision.usableFromReason !== undefined) return [];
    const earliest = addMonths(decision.approvedOn, NOTICE_MONTHS);
    if (decision.usableFrom >= earliest) return [];
    return [
      {
        at: ['decision', 'usableFrom'],
        message: {
          sv: 'Leverantörerna får kortare tid än tre månader från beslutet.',
          en: 'Suppliers get less than three months from the decision.',
        },
        fix: {
          sv: `Skriv ${earliest} eller senare, eller ange skälet i "usableFromReason".`,
          en: `Write ${earliest} or later, or give the reason in "usableFromReason".`,
        },
      },
    ];
  },
});

import { defineVersionCheck } from '../check';

export const upcomingDriver = defineVersionCheck({
  id: 'C-upcoming-driver',
  title: { sv: 'En kommande version säger varför', en: 'An upcoming version says why' },
  severity: 'error',
  remarks: ({ decision, change }, { today }) => {
    const upcoming =
      decision.status === 'consultation' ||
      (decision.status === 'approved' && decision.effectiveFrom > today);
    if (!upcoming || change.driver !== undefined) return [];
    return [
      {
        at: ['change'],
        message: {
          sv: 'En kommande version ska säga vad som driver den.',
          en: 'An upcoming version says what drives it.',
        },
        fix: {
          sv: 'Lägg till "driver" med lag, ordning eller rapport, och hur säker den är.',
          en: 'Add a "driver": the law, scheme or report, and how sure it is.',
        },
      },
    ];
  },
});

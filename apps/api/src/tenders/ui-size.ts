import { refused } from '@kravsmed/domain';

const MOST_BYTES = 16 * 1024;

/** Where the wizard stood is kept unread, so all that is asked of it is that it is small. */
export function uiProblem(ui: Readonly<Record<string, unknown>> | undefined) {
  if (ui === undefined || Buffer.byteLength(JSON.stringify(ui)) <= MOST_BYTES) return undefined;
  return refused({
    code: 'invalid-body' as const,
    detail: {
      sv: 'ui får ha högst 16 kB. Inget har sparats.',
      en: 'ui may hold 16 kB at most. Nothing was saved.',
    },
    errors: [
      { pointer: '/ui', detail: { sv: 'Är större än 16 kB.', en: 'Is larger than 16 kB.' } },
    ],
  });
}

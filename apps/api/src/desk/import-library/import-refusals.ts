import type { ExchangeProblem } from '@kravsmed/library-exchange';
import type { Problem } from '../../platform/http/problem';

/** Every fault of the file, each at its sheet, row and column. */
export function importRefused(problems: readonly ExchangeProblem[], untold: number): Problem {
  const count = problems.length + untold;
  return {
    code: 'import-refused',
    detail: {
      sv: `${count} fel i filen. Rätta ${count === 1 ? 'det' : 'dem'} och läs in den igen. Inget har ändrats.${more(untold, 'sv')}`,
      en: `${count} ${count === 1 ? 'fault' : 'faults'} in the file. Mend ${count === 1 ? 'it' : 'them'} and bring it in again. Nothing was changed.${more(untold, 'en')}`,
    },
    errors: problems.map(({ pointer, message, file, line, column }) => ({
      pointer,
      detail: message,
      inFile: { sheet: file, row: line, column },
    })),
  };
}

function more(untold: number, language: 'sv' | 'en'): string {
  if (untold === 0) return '';
  return language === 'sv'
    ? ` Här visas de första; ${untold} till väntar.`
    : ` The first are shown here; ${untold} more wait.`;
}

export const staleBasis = (): Problem => ({
  code: 'stale',
  detail: {
    sv: 'Biblioteket eller ett utkast har ändrats sedan du såg vad filen skulle göra. Pröva filen igen. Inget har ändrats.',
    en: 'The library or a draft has changed since you saw what the file would do. Try the file again. Nothing was changed.',
  },
});
